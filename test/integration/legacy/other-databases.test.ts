import { afterEach, describe, expect, it } from "vitest";
import { checkLegacy } from "@/cms/legacy/check-legacy";
import { createLegacyTables } from "@/cms/legacy/generate/create-tables";
import { generateLegacy, smallLegacy } from "@/cms/legacy/generate/generate-legacy";
import { startImport } from "@/cms/legacy/import";
import { legacyVendors } from "@/cms/legacy/schema";
import { testDatabase } from "@/test/database";
import { emptyOms, importAll, legacyDatabase, optionsOf } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase(null);
emptyOms(database);

afterEach(async () => {
  await old.sql`drop schema public cascade`;
  await old.sql`create schema public`;
});

describe("a database that the import cannot read is refused", () => {
  it("where it has other tables, by the name of each that is missing", async () => {
    await old.sql`create table vendors (id integer, vendor_code integer)`;
    const refusal = checkLegacy(old.db);
    await expect(refusal).rejects.toThrow("content_pages: the table is missing");
    await expect(refusal).rejects.toThrow("vendors.name: the column is missing");
    await expect(refusal).rejects.toThrow("vendors.vendor_code: is integer, text is expected");
  });

  it.each([
    ["another", "update schema_version set version = 6", "of version 6"],
    ["no", "delete from schema_version", "of version none"],
  ])("where it is of %s version", async (_, change, told) => {
    await createLegacyTables(old.db);
    await old.sql.unsafe(change);
    await expect(startImport(database.run, old.db, optionsOf())).rejects.toThrow(told);
  });

  it("where a column that is needed is empty, by its name and how often", async () => {
    await generateLegacy(old.db, { ...smallLegacy, vendors: 2 });
    await old.sql`alter table content_pages alter title drop not null, alter content drop not null`;
    await old.sql`alter table vendors alter created_at drop not null`;
    await expect(checkLegacy(old.db)).resolves.toBeUndefined();
    await old.sql`update content_pages set content = null where id in (select min(id) from content_pages)`;
    await old.sql`update vendors set created_at = null`;
    const refusal = checkLegacy(old.db);
    await expect(refusal).rejects.toThrow("content_pages.content: is empty in 1 row; fill it first");
    await expect(refusal).rejects.toThrow(/vendors\.created_at: is empty in \d+ rows/);
    await expect(refusal).rejects.not.toThrow("content_pages.title");
  });

  it("where it has no tiers", async () => {
    await createLegacyTables(old.db);
    await expect(startImport(database.run, old.db, optionsOf())).rejects.toThrow("there is no tier");
  });

  it("where the platform took in another one", async () => {
    await generateLegacy(old.db, { ...smallLegacy, vendors: 1 });
    await importAll(database.run, old, { isRun: true });
    await old.db.update(legacyVendors).set({ code: "someone-else" });
    await expect(startImport(database.run, old.db, optionsOf())).rejects.toThrow("took in another old database");
  });
});
