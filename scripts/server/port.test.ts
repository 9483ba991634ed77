import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { notePort, serverPort } from "./port";

const folder = mkdtempSync(path.join(tmpdir(), "orion-port-"));
const note = path.join(folder, "port");
afterAll(() => rmSync(folder, { recursive: true }));

it("is what PORT says, or what the running server noted, or 9999", () => {
  expect(serverPort({}, folder)).toBe(9999);
  const end = notePort(9721, folder);
  expect(serverPort({}, folder)).toBe(9721);
  expect(serverPort({ PORT: "80" }, folder)).toBe(80);
  end();
  expect(serverPort({}, folder)).toBe(9999);
});

it("stays that of the first of two servers", () => {
  const end = notePort(9721, folder);
  notePort(9722, folder)();
  expect(serverPort({}, folder)).toBe(9721);
  end();
});

it("is none that a server noted which is gone, and nothing that is no port", () => {
  writeFileSync(note, `9721 ${spawnSync(process.execPath, ["--version"]).pid}`);
  expect(serverPort({}, folder)).toBe(9999);
  writeFileSync(note, "anything");
  expect(serverPort({}, folder)).toBe(9999);
});

it("is not noted where nothing can be written, and that stops nobody", () => {
  expect(notePort(9721, note)).not.toThrow();
});
