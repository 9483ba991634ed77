import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, inject } from "vitest";
import { generateLegacy, type LegacySize, smallLegacy } from "@/cms/legacy/generate/generate-legacy";
import { connect } from "@/db/client";
import { createDatabase } from "@/scripts/postgres/database";
import { addressOf } from "./database";

export type LegacyDatabase = Pick<ReturnType<typeof connect>, "db" | "sql"> & { url: string };

/** Gives a test file a generated database of the single-platform system; to be called at its top. */
export function legacyDatabase(size: LegacySize = smallLegacy): LegacyDatabase {
  const current = {} as LegacyDatabase;
  const name = `legacy_${randomUUID().replaceAll("-", "")}`;
  const open: Array<() => Promise<void>> = [];
  beforeAll(async () => {
    await createDatabase(inject("adminUrl"), name);
    const url = addressOf(inject("adminUrl"), name);
    const { db, sql, close } = connect(url);
    open.push(close);
    await generateLegacy(db, size);
    Object.assign(current, { db, sql, url });
  });
  afterAll(async () => {
    await Promise.all(open.map((close) => close()));
    const { sql, close } = connect(inject("adminUrl"), { max: 1 });
    await sql`drop database ${sql(name)}`;
    await close();
  });
  return current;
}
