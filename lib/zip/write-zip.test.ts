import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { zipped } from "@/test/archives";
import { writeZip } from "./write-zip";

const bytes = (length: number) => Buffer.alloc(length, "a");

it("makes the same bytes of the same files", async () => {
  const files = [
    ["a.json", bytes(200_000)],
    ["b/c.json", bytes(3)],
  ] as const;
  expect((await zipped(files)).equals(await zipped(files))).toBe(true);
});

it("says of each file what is needed to find it whole again", async () => {
  const zip = writeZip(new Writable({ write: (_, __, done) => done() }));
  expect(await zip.add("a.json", Buffer.from("abc"))).toEqual({
    bytes: 3,
    // FIPS 180-2, appendix B.1.
    sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  });
  await zip.end();
});

it("goes no faster than what takes it", async () => {
  let taken = 0;
  const open: Array<() => void> = [];
  const slow = new Writable({
    highWaterMark: 1024,
    write: (chunk: Buffer, _, done) => {
      taken += chunk.length;
      open.push(done);
    },
  });
  const zip = writeZip(slow);
  let isAdded = false;
  const adding = zip.add("a.webp", bytes(5_000_000), { isPacked: true }).then(() => {
    isAdded = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  expect([isAdded, taken < 1_000_000]).toEqual([false, true]);
  slow._write = (chunk: Buffer, _, done) => {
    taken += chunk.length;
    done();
  };
  for (const done of open) done();
  await adding;
  await zip.end();
  expect(taken).toBeGreaterThan(5_000_000);
});

it("fails where nothing takes it any more", async () => {
  const full = new Writable({ write: (_, __, done) => done(new Error("no room")) });
  const zip = writeZip(full);
  await expect(zip.add("a.webp", bytes(5_000_000), { isPacked: true })).rejects.toThrow("no room");
  await expect(zip.end()).rejects.toThrow("no room");
});
