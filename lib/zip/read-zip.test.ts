import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { zipped } from "@/test/archives";
import { openZip, UnusableZip, type ZipReader } from "./read-zip";

const limits = { entries: 5, bytes: 4096, bytesOf: (name: string) => (/^[a-z/]+\.json$/.test(name) ? 2048 : 0) };
const text = (characters: number) => Buffer.from("a".repeat(characters));
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "orion-zip-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function opened(bytes: Uint8Array): Promise<ZipReader> {
  const file = path.join(folder, randomUUID());
  await writeFile(file, bytes);
  return openZip(file, limits);
}

/** The same archive with a text in it, wherever it stands, replaced by another of its length. */
function forged(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString("latin1").replaceAll(from, to), "latin1");
}

/** The same archive with another unpacked size in its directory, at which readers look. */
function claiming(zip: Buffer, bytes: number): Buffer {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(bytes, copy.indexOf(Buffer.from("PK\x01\x02", "latin1")) + 24);
  return copy;
}

it("gives each file as it was put in", async () => {
  const zip = await opened(
    await zipped([
      ["a.json", text(2000)],
      ["b/c.json", text(1)],
    ]),
  );
  expect([...zip.entries]).toEqual([
    ["a.json", 2000],
    ["b/c.json", 1],
  ]);
  expect(await zip.read("a.json")).toEqual(text(2000));
  await expect(zip.read("d.json")).rejects.toThrow(UnusableZip);
  zip.close();
});

it.each<[what: string, zip: () => Promise<Buffer> | Buffer, sentence: string]>([
  ["nothing", () => Buffer.alloc(0), "no archive"],
  ["something else", () => text(500), "no archive"],
  ["half of one", async () => (await zipped([["a.json", text(900)]])).subarray(0, 60), "no archive"],
  [
    "a name that leads out",
    async () => forged(await zipped([["aa/a.json", text(9)]]), "aa/a.json", "../a.json"),
    "no archive",
  ],
  [
    "a name from the root",
    async () => forged(await zipped([["aa/a.json", text(9)]]), "aa/a.json", "/etc/json"),
    "no archive",
  ],
  [
    "a name with backslashes",
    async () => forged(await zipped([["aa/a.json", text(9)]]), "aa/a.json", "..\\a.json"),
    "no archive",
  ],
  ["a name that it has none for", async () => zipped([["a.exe", text(9)]]), "“a.exe”, which is no part"],
  [
    "one name twice",
    async () =>
      forged(
        await zipped([
          ["a.json", text(9)],
          ["b.json", text(9)],
        ]),
        "b.json",
        "a.json",
      ),
    "twice",
  ],
  [
    "too many files",
    async () => zipped(["a", "b", "c", "d", "e", "f"].map((name) => [`${name}.json`, text(1)])),
    "more files",
  ],
  ["one that is too large", async () => zipped([["a.json", text(2049)]]), "a.json is larger"],
  [
    "all too large together",
    async () => zipped(["a", "b", "c"].map((name) => [`${name}.json`, text(2000)])),
    "larger, unpacked",
  ],
])("refuses %s", async (_, zip, sentence) => {
  const opening = opened(await zip());
  await expect(opening).rejects.toThrow(UnusableZip);
  await expect(opening).rejects.toThrow(sentence);
});

it("unpacks no more than an archive says it holds, and refuses it", async () => {
  const zip = await opened(claiming(await zipped([["a.json", text(1_000_000)]]), 100));
  await expect(zip.read("a.json")).rejects.toThrow("a.json is damaged.");
  zip.close();
});
