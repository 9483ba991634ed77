import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
  return legacyWith({}, ...args);
}

function legacyWith(more: Record<string, string>, ...args: string[]) {
  const env = { ...process.env, DATABASE_URL: database.url, OWNER_DATABASE_URL: "", PORT: "1", ...more };
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

  it("says where a backup cannot be written", () => {
    const file = path.join(folder, "nowhere", "orion.dump");
    expect(legacy("backup", "--file", file)).toMatchObject({
      status: 1,
      stderr: `✖ ${file} is not there, or its folder is not.\n`,
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
    const accepted = legacy("plan", "--from", from, "--accept");
    expect([accepted.status, accepted.stdout]).toEqual([0, expect.stringContaining("Accepted as proposed, ")]);
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

describe("PostgreSQL's own tools, where they are here and new enough", () => {
  const file = path.join(folder, "tools.dump");
  const told = path.join(folder, "told");
  const searchPath = `${folder}${path.delimiter}${process.env.PATH}`;

  /** A stand-in that notes how it was called, and writes into the file that it was given. */
  function putTool(tool: string, ending: string): void {
    const script = `#!/bin/sh
      if [ "$1" = --version ]; then echo "${tool} (PostgreSQL) 99.1"; exit 0; fi
      { echo "$@"; env | grep ^PG; } > ${told}
      for word in "$@"; do case $word in --file=*) echo "PGDMP as $PGUSER" > "\${word#--file=}";; esac; done
      ${ending}`;
    writeFileSync(path.join(folder, tool), script, { mode: 0o755 });
  }
  const withTools = (...args: string[]) => legacyWith({ PATH: searchPath }, ...args);

  it("write a file that nobody else may read, and get the password where no list of processes shows it", () => {
    putTool("pg_dump", "exit 0");
    const { status, stderr } = withTools("backup", "--file", file);
    expect(status, stderr).toBe(0);
    const { username, password } = new URL(database.url);
    expect(readFileSync(file, "utf8")).toBe(`PGDMP as ${username}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const [args, ...env] = readFileSync(told, "utf8").trim().split("\n");
    expect(args).toContain("--format=custom");
    expect(args).not.toContain(password || "no password");
    expect(env).toContain(`PGPASSWORD=${decodeURIComponent(password)}`);
    expect(env).toContain("PGOPTIONS=-c orion.scope=everything");
  });

  it("leave no file behind where they fail, and what they said is told", () => {
    putTool("pg_dump", "echo 'no room on the disk' >&2; exit 1");
    const failing = path.join(folder, "failing.dump");
    expect(withTools("backup", "--file", failing)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("The backup failed: no room on the disk"),
    });
    expect([failing, `${failing}.part`].filter(existsSync)).toEqual([]);
  });

  it("restore what they wrote, all of it or nothing", () => {
    putTool("pg_restore", "exit 0");
    expect(withTools("restore", "--file", file)).toMatchObject({ status: 0 });
    const [args] = readFileSync(told, "utf8").split("\n");
    expect(args).toContain("--clean --if-exists --single-transaction --exit-on-error --no-owner");
    expect(args).toContain(file);
    putTool("pg_restore", "echo 'a relation is missing' >&2; exit 1");
    expect(withTools("restore", "--file", file)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("Nothing was restored: a relation is missing"),
    });
  });

  it("are not asked for where the file is anything else", () => {
    const other = path.join(folder, "other.dump");
    writeFileSync(other, "#!/bin/sh");
    expect(withTools("restore", "--file", other)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`${other} is no backup`),
    });
  });

  it("are asked for where the file is theirs and they are missing or too old", () => {
    const script = `#!/bin/sh\necho "pg_restore (PostgreSQL) 9.6"`;
    writeFileSync(path.join(folder, "pg_restore"), script, { mode: 0o755 });
    expect(withTools("restore", "--file", file)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /pg_restore here is of version 9, .* Install PostgreSQL's client tools, version \d+/,
      ),
    });
  });
});
