import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { serverSecrets } from "./secret";

const database = { DATABASE_URL: "postgres://db.example/orion" };
const names = ["INTERNAL_SECRET", "AUTH_SECRET"] as const;
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "orion-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("secrets of the environment are taken as they are", () => {
  const given = { INTERNAL_SECRET: "a".repeat(32), AUTH_SECRET: "b".repeat(32) };
  expect(serverSecrets(names, { ...database, ...given }, folder)).toEqual(given);
  expect(serverSecrets(names, given, folder)).toEqual(given);
});

it("for the embedded database they are made once, long, each its own, and for the owner's eyes alone", () => {
  const made = serverSecrets(names, {}, folder);
  expect(serverSecrets(names, {}, folder)).toEqual(made);
  expect(made.INTERNAL_SECRET).not.toBe(made.AUTH_SECRET);
  for (const secret of Object.values(made)) expect(secret).toMatch(/^[\w-]{43}$/);
  for (const file of ["internal-secret", "auth-secret"]) {
    expect(statSync(path.join(folder, file)).mode & 0o777).toBe(0o600);
  }
});

it.each([
  [{}, "INTERNAL_SECRET and AUTH_SECRET are missing"],
  [{ INTERNAL_SECRET: "a".repeat(32) }, "AUTH_SECRET is missing"],
  [{ AUTH_SECRET: "b".repeat(32), INTERNAL_SECRET: "" }, "INTERNAL_SECRET is missing"],
])("with a database from outside nothing is made up: %j", (given, reason) => {
  const ask = () => serverSecrets(names, { ...database, ...given }, folder);
  expect(ask).toThrow(reason);
  expect(ask).toThrow("openssl rand -base64 32");
});
