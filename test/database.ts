import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { system } from "@/cms/policy";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";
import { seed } from "@/scripts/seed/seed";

type Connection = ReturnType<typeof connect>;

export type TestDatabase = {
  /** What the application's pool is, in the scope of everything. */
  db: Connection["db"];
  /** What visitors read from. */
  visitors: Connection["db"];
  /** The owner's, whom no rule binds: for assertions, and for what must be so although no verb would make it so. */
  owner: Connection["db"];
  sql: Connection["sql"];
  /** Addresses with the owner's login and with the server's. */
  url: string;
  serverUrl: string;
  /** Runs verbs as a script would: in one transaction that is kept. */
  run: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
};

/** Gives a test file a migrated database of its own; to be called at its top. */
export function testDatabase(): TestDatabase {
  const current = {} as TestDatabase;
  const open: Connection[] = [];
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  beforeAll(async () => {
    await createDatabase(inject("adminUrl"), name, inject("templateName"));
    const [url, serverUrl] = [addressOf(inject("adminUrl"), name), addressOf(inject("serverUrl"), name)];
    const owner = connect(url);
    const app = connect(serverUrl, { role: "orion_app", scope: "everything" });
    const visitors = connect(serverUrl, { role: "orion_visitor" });
    open.push(owner, app, visitors);
    const run: TestDatabase["run"] = (work) => inScope(system, "everything", work, app.db);
    const { db, sql } = owner;
    Object.assign(current, { db: app.db, visitors: visitors.db, owner: db, sql, url, serverUrl, run });
  });
  afterAll(async () => {
    await Promise.all(open.map(({ close }) => close()));
    const { sql, close } = connect(inject("adminUrl"), { max: 1 });
    await sql`drop database ${sql(name)}`;
    await close();
  });
  return current;
}

/** An address with another database. */
export function addressOf(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

const seedingMs = 60_000;

/** The same with the three platforms of the seed, their vendors and pages. */
export function seededDatabase(): TestDatabase {
  const current = testDatabase();
  beforeAll(() => seed(current.db), seedingMs);
  return current;
}
