import { spawn } from "node:child_process";
import { once } from "node:events";
import { beforeAll, describe, expect, it } from "vitest";
import { startImport } from "@/cms/legacy/import";
import { storeBatch } from "@/cms/legacy/target/store-batch";
import { legacyEntries, pages, vendors } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { emptyOms, importAll, legacyDatabase, optionsOf } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase({ vendors: 220, pagesEach: 3, seed: 2 });
emptyOms(database);
beforeAll(() => database.run((ctx) => aTier(ctx, { code: "essential", maxPages: 3, maxCustomPages: 0 })));

function command(...args: string[]) {
  const child = spawn(process.execPath, ["scripts/run.mjs", "legacy", ...args, "--from", old.url, "--accept"], {
    env: { ...process.env, DATABASE_URL: database.url, OWNER_DATABASE_URL: "", PORT: "1" },
  });
  const said = { text: "" };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said.text += String(data)));
  return { child, said, ended: once(child, "exit") };
}

describe("an import that is interrupted", () => {
  it("leaves nothing of a part that broke off in its middle", async () => {
    const before = await everyRow(database.sql);
    const { steps } = await startImport(database.run, old.db, optionsOf(), async (...part) => {
      await storeBatch(...part);
      throw new Error("no room on the disk");
    });
    await expect(steps.next()).rejects.toThrow("no room on the disk");
    expect(await everyRow(database.sql)).toEqual(before);
  });

  it("says so where its connection is lost half way, and has whole vendors by then", async () => {
    const { said, child, ended } = command("run");
    await inTheMiddle(async (pid) => {
      await database.sql`select pg_terminate_backend(${pid})`;
      await ended;
    });
    expect(child.exitCode, said.text).toBe(1);
    expect(said.text).toContain("The connection to a database was lost.");
    await expectWholeVendors();
  });

  it("killed, goes on from there, and ends as one that never was", async () => {
    const killed = command("run");
    await inTheMiddle(async () => {
      killed.child.kill("SIGKILL");
      await killed.ended;
    });
    await expectWholeVendors();
    expect(await database.db.$count(vendors)).toBeLessThan(220);
    const rest = command("run");
    await rest.ended;
    expect(rest.child.exitCode, rest.said.text).toBe(0);
    expect(await database.db.$count(vendors)).toBe(220);
    const again = await importAll(database.run, old, { isRun: false });
    expect(again.pages).toEqual([]);
    const verified = command("verify");
    await verified.ended;
    expect(verified.child.exitCode, verified.said.text).toBe(0);
  });
});

/**
 * Does something while a run waits inside of a transaction: for the lock that each part of an import takes.
 *
 * @param doing is given the process of PostgreSQL that works for the run.
 */
async function inTheMiddle(doing: (pid: number) => Promise<void>): Promise<void> {
  const before = await database.db.$count(vendors);
  const [platform] = await database.sql`select id from platforms where code = 'oms'`;
  await expect.poll(() => database.db.$count(vendors), { timeout: 60_000, interval: 5 }).toBeGreaterThan(before);
  await database.sql.begin(async (transaction) => {
    await transaction`select pg_advisory_xact_lock(hashtextextended(${`legacy import ${platform?.id}`}, 0))`;
    const waiting = () => database.sql<Array<{ pid: number }>>`
      select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
    await expect.poll(async () => (await waiting()).length, { timeout: 60_000 }).toBe(1);
    for (const { pid } of await waiting()) await doing(pid);
  });
}

/** Every vendor that is in has all of its pages that are to come in. */
async function expectWholeVendors(): Promise<void> {
  const { pages: missing } = await importAll(database.run, old, { isRun: false });
  const owners = new Set((await database.db.select({ id: vendors.id }).from(vendors)).map(({ id }) => id));
  expect(missing.filter(({ vendorId }) => vendorId && owners.has(vendorId))).toEqual([]);
  expect(await database.db.$count(pages)).toBe(
    (await database.db.select({ kind: legacyEntries.kind }).from(legacyEntries)).filter(({ kind }) => kind === "page")
      .length,
  );
}
