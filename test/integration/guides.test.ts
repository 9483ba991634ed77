import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, inject, it } from "vitest";
import { connect } from "@/db/client";
import { blocksOf, documents } from "@/scripts/docs/documents";
import { seededDatabase } from "@/test/database";

const database = seededDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "orion-guides-"));
const marked = documents().flatMap((document) =>
  blocksOf(document, "sh run").map((commands) => [document.file, commands] as const),
);

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const { sql, close } = connect(inject("adminUrl"), { max: 1 });
  await sql`drop database if exists legacy_guide with (force)`;
  await close();
});

/** Runs a block as a reader does who is in a clone, on the database of this test; files go to a folder of its own. */
function run(commands: string) {
  const elsewhere = commands.replace(/\b[\w-]+\.(dump|zip)\b/g, (file) => path.join(folder, file));
  const secret = "a secret of the tests of the guides, long enough";
  const given = {
    ...{ DATABASE_URL: database.url, OWNER_DATABASE_URL: database.url, MEDIA_DIR: path.join(folder, "media") },
    // A port on which nothing listens: no server is told.
    ...{ PORT: "9", INTERNAL_SECRET: secret, AUTH_SECRET: secret },
  };
  const shell = ["-euo", "pipefail", "-c", elsewhere];
  return spawnSync("bash", shell, { env: { ...process.env, ...given }, encoding: "utf8" });
}

it.each(marked)("the commands of %s run as they are", (_, commands) => {
  const { status, stdout, stderr } = run(commands);
  expect(status, `${commands}\n${stdout}\n${stderr}`).toBe(0);
});

it("runs those of the guides that say how to move, back up and restore", () => {
  const files = new Set(marked.map(([file]) => file));
  expect([...files].sort()).toEqual([
    "docs/guides/adding-a-platform.md",
    "docs/guides/archives.md",
    "docs/guides/moving-from-the-old-system.md",
    "docs/guides/operators.md",
  ]);
});

it.each(["legacy", "platform", "token"])("npm run %s -- --help explains it", (name) => {
  const { status, stdout } = run(`npm run ${name} -- --help`);
  expect([status, stdout]).toEqual([0, expect.stringContaining(`npm run ${name} -- `)]);
});

it("fails where a command does", () => {
  expect(run("npm run legacy -- undo\ntrue").status).not.toBe(0);
});
