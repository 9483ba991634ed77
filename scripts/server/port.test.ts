import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { notePort, serverPort } from "./port";

const folder = mkdtempSync(path.join(tmpdir(), "orion-port-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("is what PORT says, or what the running server noted, or 9999", () => {
  expect(serverPort({}, folder)).toBe(9999);
  const end = notePort(9721, folder);
  expect(serverPort({}, folder)).toBe(9721);
  expect(serverPort({ PORT: "80" }, folder)).toBe(80);
  end();
  expect(serverPort({}, folder)).toBe(9999);
});

it("leaves the note of a server that was started since, and takes none that is no port", () => {
  const end = notePort(9721, folder);
  notePort(9722, folder);
  end();
  expect(serverPort({}, folder)).toBe(9722);
  writeFileSync(path.join(folder, "port"), "anything");
  expect(serverPort({}, folder)).toBe(9999);
});
