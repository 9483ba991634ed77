import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { copyFiles, fileSize, listFiles, openFile, putFiles, readFile, removeFiles } from "./media-storage";

const id = "0b0f4a3c-8f5d-4b86-9a35-1d6f6e6f0a01";
const key = (width: number | "original") => `${id}/0123456789abcdef-${width}.webp`;
const bytes = (text: string) => Buffer.from(text);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "orion-media-"));
  const secret = "a secret of the tests, which is long enough";
  Object.assign(process.env, {
    MEDIA_DIR: folder,
    DATABASE_URL: "postgres://localhost/orion",
    INTERNAL_SECRET: secret,
    AUTH_SECRET: secret,
  });
});
afterAll(() => rm(folder, { recursive: true }));

it("files are there as they were put, until they are removed", async () => {
  await putFiles(
    new Map([
      [key(320), bytes("small")],
      [key("original"), bytes("whole")],
    ]),
  );
  const opened = await openFile(key(320));
  expect(opened?.bytes).toBe(5);
  expect(opened && (await buffer(opened.stream)).toString()).toBe("small");
  expect(Buffer.from((await readFile(key("original"))) ?? []).toString()).toBe("whole");
  await removeFiles([key(320), key("original")]);
  await removeFiles([key(320)]);
  expect([await openFile(key(320)), await readFile(key(320)), await fileSize(key(320))]).toEqual([null, null, null]);
});

it.each([
  "../../etc/passwd",
  `${id}/../../../etc/passwd`,
  `/${key(320)}`,
  `${key(320)}/..`,
  `${id}/picture.webp`,
  `${id}/0123456789abcdef-320.html`,
  `${id}/0123456789abcdef-320.webp\0`,
  "",
])("%j is no key of a file", async (wrong) => {
  for (const attempt of [openFile(wrong), readFile(wrong), fileSize(wrong), removeFiles([wrong])]) {
    await expect(attempt).rejects.toThrow("This is no key of a picture’s file.");
  }
});

it("files are copied, but for those that are not there, and all are listed with their time", async () => {
  const copyId = id.replace("0a01", "0a02");
  const copyKey = (width: number) => `${copyId}/0123456789abcdef-${width}.webp`;
  await putFiles(new Map([[key(320), bytes("small")]]));
  await writeFile(path.join(folder, id, "notes.txt"), "none of ours");
  await copyFiles(
    new Map([
      [key(320), copyKey(320)],
      [key(640), copyKey(640)],
    ]),
  );
  const listed = [];
  for await (const files of listFiles()) listed.push(...files);
  expect(listed.map((file) => file.key).sort()).toEqual([key(320), copyKey(320)]);
  expect(listed.every(({ changedAt }) => Date.now() - changedAt.getTime() < 60_000)).toBe(true);
  expect(Buffer.from((await readFile(copyKey(320))) ?? []).toString()).toBe("small");
  await removeFiles([key(320), copyKey(320)]);
});

it("of several files one of which cannot be written, none stays", async () => {
  const before = await readdir(folder, { recursive: true });
  const files = new Map([
    [key(640), bytes("written")],
    [`${id}/0123456789abcdef-640.webp/x`, bytes("refused")],
  ]);
  await expect(putFiles(files)).rejects.toThrow();
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".webp"))).toEqual(
    before.filter((name) => name.endsWith(".webp")),
  );
});
