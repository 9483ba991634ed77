import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { connect } from "@/db/client";
import { vendors } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { addressOf, testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { emptyOms } from "@/test/legacy";

const database = testDatabase();
emptyOms(database);

const folder = mkdtempSync(path.join(tmpdir(), "orion-legacy-"));
const name = `legacy_bytes_${process.pid}`;

afterAll(async () => {
  rmSync(folder, { recursive: true });
  const { sql, close } = connect(inject("adminUrl"), { max: 1 });
  await sql`drop database if exists ${sql(name)} with (force)`;
  await close();
});

function legacy(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database.url, OWNER_DATABASE_URL: "", PORT: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/run.mjs", "legacy", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the command", () => {
  it("says what it can do, and what of it is wrong", () => {
    expect(legacy("--help")).toMatchObject({ status: 0, stdout: expect.stringContaining("npm run legacy -- plan") });
    expect(legacy("import")).toMatchObject({ status: 1, stderr: expect.stringContaining("Say one of plan, run") });
    expect(legacy("plan", "--origin", "oms")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("--origin must be"),
    });
  });

  it("takes in a database without an encoding, and names the page with a letter that is none", async () => {
    const { sql, close } = connect(inject("adminUrl"), { max: 1 });
    await sql.unsafe(`create database ${name} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`);
    await close();
    const from = addressOf(inject("adminUrl"), name);
    expect(legacy("generate", "--from", from)).toMatchObject({ status: 0 });
    const bytes = connect(from, { max: 1 });
    await bytes.sql.unsafe(`update content_pages set content = E'<p>Caf\\xe9 au lait</p>' where id = 17`);
    await bytes.close();
    await database.run((ctx) => aTier(ctx, { code: "essential" }));
    const planned = legacy("plan", "--from", from, "--json");
    expect(planned.status, planned.stderr).toBe(2);
    const { findings } = JSON.parse(planned.stdout);
    expect(findings).toContainEqual(
      expect.objectContaining({
        legacyId: 17,
        code: "text-cut",
        found: "letters that could not be read are shown as �",
      }),
    );
  });

  it("runs nothing before everything is decided", async () => {
    const from = addressOf(inject("adminUrl"), name);
    const refused = legacy("run", "--from", from);
    expect(refused).toMatchObject({ status: 2, stderr: expect.stringContaining("have to be decided first") });
    expect(await database.db.$count(vendors)).toBe(0);
    const run = legacy("run", "--from", from, "--accept");
    expect(run, run.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining("Brought in 12 vendors") });
  });

  it("backs up and restores with PostgreSQL's tools, or in Orion's own format where they are not here", async () => {
    const file = path.join(folder, "orion.dump");
    const before = await everyRow(database.sql);
    const backup = legacy("backup", "--file", file);
    expect(backup, backup.stderr).toMatchObject({ status: 0 });
    expect(legacy("backup", "--file", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("already") });
    expect(legacy("rollback")).toMatchObject({ status: 0 });
    const restored = legacy("restore", "--file", file);
    expect(restored.status, restored.stderr).toBe(0);
    expect(await everyRow(database.sql)).toEqual(before);
  });
});
