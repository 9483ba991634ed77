import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restoreBackup, UnusableBackup } from "@/db/backup/restore-backup";
import { writeBackup } from "@/db/backup/write-backup";
import { describeSchema, everyRow, fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aVendor } from "@/test/factories";

const database = testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "orion-backup-"));
const file = path.join(folder, "orion.backup");
/** What separates rows, columns and lines in one format or another, and what ends them. */
const odd = 'Ünïcödé\t\\N "end"\r\n"end"\nA\u2028B\u0085';

beforeAll(async () => {
  await database.run(async (ctx) => {
    const platformId = await aPlatform(ctx);
    const vendorId = await aVendor(ctx, platformId);
    await aPage(ctx, { platformId, vendorId, slug: "own", state: "draft" });
  });
  await database.sql`update vendors set name = ${odd}`;
  await writeBackup(database.url, file);
});
afterAll(() => rmSync(folder, { recursive: true }));

it("brings every row back to the letter, and every rule that holds rows together", async () => {
  const [before, schema] = [await everyRow(database.sql), await describeSchema(database.sql)];
  expect(before.vendors?.join()).toContain(JSON.stringify(odd).slice(1, -1));
  await database.sql`update vendors set name = 'Someone else'`;
  await database.run((ctx) => aPlatform(ctx));
  expect(await everyRow(database.sql)).not.toEqual(before);
  await restoreBackup(database.url, file);
  expect(await everyRow(database.sql)).toEqual(before);
  expect(await describeSchema(database.sql)).toEqual(schema);
});

const whole = () => gunzipSync(readFileSync(file)).toString();

it.each<[what: string, bytes: () => Buffer, sentence: string]>([
  ["what is no backup", () => gzipSync("hello\n"), "no backup of Orion's"],
  ["nothing", () => gzipSync(""), "was cut off"],
  ["half of the file", () => readFileSync(file).subarray(0, 900), "damaged or was cut off"],
  ["a file without its last line", () => gzipSync(whole().slice(0, -6)), "was cut off"],
  [
    "a table without its last rows",
    () => gzipSync(whole().slice(0, whole().indexOf("\n", whole().indexOf('"table":"vendors"')) + 1)),
    "was cut off",
  ],
  [
    "another form of the tables",
    () => gzipSync(whole().replace(/"migration":"[^"]+"/, '"migration":"0001_first"')),
    "made at 0001_first, the database is at",
  ],
  ["a file that goes on after its end", () => gzipSync(`${whole()}{}\n`), "goes on after its end"],
  ["a file without a table", () => gzipSync(whole().replace(/\{"table":"mails".*\n/, "")), "lacks mails"],
  ["a table that there is not", () => gzipSync(whole().replace('"table":"vendors"', '"table":"vendours"')), "vendours"],
])("restores nothing of %s", async (_, bytes, sentence) => {
  const broken = path.join(folder, "broken.backup");
  writeFileSync(broken, bytes());
  const before = await fingerprints(database.sql);
  const restoring = restoreBackup(database.url, broken);
  await expect(restoring).rejects.toThrow(UnusableBackup);
  await expect(restoring).rejects.toThrow(sentence);
  expect(await fingerprints(database.sql)).toEqual(before);
});

it("restores nothing where rows name others that are not there", async () => {
  const broken = path.join(folder, "orphans.backup");
  const without = whole().replace(/("table":"platforms".*"rows":)1\}\n.*\n/, "$10}\n");
  expect(without).not.toBe(whole());
  writeFileSync(broken, gzipSync(without));
  const before = await fingerprints(database.sql);
  await expect(restoreBackup(database.url, broken)).rejects.toThrow("foreign key");
  expect(await fingerprints(database.sql)).toEqual(before);
});
