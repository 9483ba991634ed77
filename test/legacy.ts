import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { inScope } from "@/cms/context";
import { generateLegacy, type LegacySize, smallLegacy } from "@/cms/legacy/generate/generate-legacy";
import { type ImportStep, startImport, type Within } from "@/cms/legacy/import";
import { readDecisions } from "@/cms/legacy/plan/decisions";
import type { Finding } from "@/cms/legacy/plan/finding";
import type { PlannedPage } from "@/cms/legacy/plan/planned";
import type { ImportOptions } from "@/cms/legacy/plan/setup";
import { storeBatch } from "@/cms/legacy/target/store-batch";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";
import { addressOf, type TestDatabase } from "./database";
import { aPlatform } from "./factories";

export type LegacyDatabase = Pick<ReturnType<typeof connect>, "db" | "sql"> & { url: string };

/** Gives a test file a generated database of the single-platform system; to be called at its top. */
export function legacyDatabase(size: LegacySize | null = smallLegacy): LegacyDatabase {
  const current = {} as LegacyDatabase;
  const name = `legacy_${randomUUID().replaceAll("-", "")}`;
  const open: Array<() => Promise<void>> = [];
  beforeAll(async () => {
    await createDatabase(inject("adminUrl"), name);
    const url = addressOf(inject("adminUrl"), name);
    const { db, sql, close } = connect(url);
    open.push(close);
    if (size) await generateLegacy(db, size);
    Object.assign(current, { db, sql, url });
  });
  afterAll(async () => {
    await Promise.all(open.map((close) => close()));
    const { sql, close } = connect(inject("adminUrl"), { max: 1 });
    await sql`drop database ${sql(name)} with (force)`;
    await close();
  });
  return current;
}

/** A platform named `oms` with nothing on it, for a test file. */
export function emptyOms(database: TestDatabase): void {
  beforeAll(() => database.run((ctx) => aPlatform(ctx, { code: "oms", name: "OMS", locales: ["en", "fr"] })));
}

export const optionsOf = (decisions: unknown = {}): ImportOptions => ({
  platform: "oms",
  locale: null,
  origin: "https://www.oms.example.lu",
  files: null,
  decisions: readDecisions(decisions),
});

/** Work as the owner of the tables does it, in the scope of everything. */
export const asOwner =
  (owner: ReturnType<typeof connect>["db"]): Within =>
  (work) =>
    inScope(system, "everything", work, owner);

export type Outcome = { findings: Finding[]; pages: PlannedPage[]; done: number; steps: number };

/** Plans an import to its end, or runs it. */
export async function importAll(
  within: Within,
  old: LegacyDatabase,
  { isRun, decisions = {} }: { isRun: boolean; decisions?: unknown },
): Promise<Outcome> {
  const { steps } = await startImport(within, old.db, optionsOf(decisions), isRun ? storeBatch : null);
  const outcome: Outcome = { findings: [], pages: [], done: 0, steps: 0 };
  for await (const step of steps) add(outcome, step);
  return outcome;
}

function add(outcome: Outcome, { planned }: ImportStep): void {
  outcome.findings.push(...planned.findings);
  outcome.pages.push(...planned.pages);
  outcome.done += planned.done;
  outcome.steps += 1;
}
