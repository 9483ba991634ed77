import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { type Context, inTransaction } from "@/cms/context";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";

export type TestDatabase = ReturnType<typeof connect> & {
  url: string;
  /** Runs verbs as a script would: in one transaction that is kept. */
  run: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
};

/** Gives a test file a migrated database of its own; to be called at its top. */
export function useDatabase(): TestDatabase {
  const current = {} as TestDatabase;
  beforeAll(async () => {
    const name = `test_${randomUUID().replaceAll("-", "")}`;
    await createDatabase(inject("adminUrl"), name, inject("templateName"));
    const url = Object.assign(new URL(inject("adminUrl")), { pathname: `/${name}` }).href;
    const connected = connect(url);
    Object.assign(current, connected, { url });
    current.run = (work) => inTransaction(connected.db, { userId: null }, work);
  });
  afterAll(() => current.close());
  return current;
}
