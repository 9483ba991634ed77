import { describe, expect, it } from "vitest";
import { migrateDown, migrateUp, migrations, newestMigration } from "@/db/migrations";
import { describeSchema, everyRow } from "@/test/catalogue";
import { seededDatabase, testDatabase } from "@/test/database";

const tags = migrations().map(({ tag }) => tag);

async function downAllTheWay(url: string): Promise<string[]> {
  const taken: string[] = [];
  for (let tag = await migrateDown(url); tag; tag = await migrateDown(url)) taken.push(tag);
  return taken;
}

describe("up and down", () => {
  const database = testDatabase();

  it("all the way, twice, leaves the schema as it was, and nothing in between", async () => {
    const before = await describeSchema(database.sql);
    expect(before).toEqual(expect.arrayContaining([expect.stringContaining("pages_place")]));
    for (const _ of ["once", "twice"]) {
      expect(await downAllTheWay(database.url)).toEqual(tags.toReversed());
      expect(await describeSchema(database.sql)).toEqual([]);
      expect(await newestMigration(database.url)).toBeNull();
      expect(await migrateUp(database.url)).toEqual(tags);
      expect(await describeSchema(database.sql)).toEqual(before);
    }
  });

  it("every step down leaves the schema as the step up before it had found it", async () => {
    const seen: string[][] = [];
    for (const _ of tags) {
      seen.push(await describeSchema(database.sql));
      await migrateDown(database.url);
    }
    await migrateUp(database.url);
    for (const [step, schema] of seen.entries()) {
      expect(await describeSchema(database.sql), `${step} steps down`).toEqual(schema);
      await migrateDown(database.url);
    }
    await migrateUp(database.url);
  });

  it("up where there is nothing to do does nothing, and says so", async () => {
    expect(await migrateUp(database.url)).toEqual([]);
    expect(await newestMigration(database.url)).toBe(tags.at(-1));
  });

  it("down where there is nothing left does nothing, and says so", async () => {
    await downAllTheWay(database.url);
    expect(await migrateDown(database.url)).toBeNull();
    await migrateUp(database.url);
  });

  it("two at once apply every migration once", async () => {
    await downAllTheWay(database.url);
    const applied = await Promise.all([migrateUp(database.url), migrateUp(database.url)]);
    expect(applied.flat()).toEqual(tags);
  });
});

describe("content", () => {
  const database = seededDatabase();

  it("survives taking back the newest migration and applying it again, byte for byte", async () => {
    const before = await everyRow(database.sql);
    expect(before.pages?.length).toBeGreaterThan(100);
    expect(await migrateDown(database.url)).toBe(tags.at(-1));
    expect(await migrateUp(database.url)).toEqual(tags.slice(-1));
    expect(await everyRow(database.sql)).toEqual(before);
  });
});
