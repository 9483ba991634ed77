import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";
import { seed } from "@/scripts/seed/seed";

export type TestDatabase = ReturnType<typeof connect> & {
  url: string;
  /** Runs verbs as a script would: in one transaction that is kept. */
  run: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
};

/** Gives a test file a migrated database of its own; to be called at its top. */
export function testDatabase(): TestDatabase {
  const current = {} as TestDatabase;
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  beforeAll(async () => {
    await createDatabase(inject("adminUrl"), name, inject("templateName"));
    const url = Object.assign(new URL(inject("adminUrl")), { pathname: `/${name}` }).href;
    const connected = connect(url);
    Object.assign(current, connected, { url });
    current.run = (work) => inScope(connected.db, system, "everything", work);
  });
  afterAll(async () => {
    await current.close();
    const { sql, close } = connect(inject("adminUrl"), { max: 1 });
    await sql`drop database ${sql(name)}`;
    await close();
  });
  return current;
}

const seedingMs = 60_000;

/** The same with the three platforms of the seed, their vendors and pages. */
export function seededDatabase(): TestDatabase {
  const current = testDatabase();
  beforeAll(() => seed(current.db), seedingMs);
  return current;
}
