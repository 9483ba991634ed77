import { beforeAll, describe, expect, it } from "vitest";
import { legacyPages } from "@/cms/legacy/schema";
import { verifyImport } from "@/cms/legacy/verify";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { emptyOms, importAll, legacyDatabase, optionsOf } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);

const times = { createdAt: new Date("2020-01-01Z"), updatedAt: new Date("2020-01-01Z") };
const page = { vendorId: 3, contentFormat: "html", template: "default", displayOrder: 0, isPublished: true };
const hidden = { showInHeader: false, showInFooter: false };

beforeAll(() => database.run((ctx) => aTier(ctx, { code: "essential" })));

describe("content that nobody expects", () => {
  it("does not stop what else comes in, and is named", async () => {
    await old.db.insert(legacyPages).values([
      { ...page, ...hidden, ...times, slug: "deep", title: "Deep", content: "<div>".repeat(3_000) },
      { ...page, ...hidden, ...times, slug: "cut", title: `${"a".repeat(118)}🍞🍞 and more`, content: "<p>Bread.</p>" },
    ]);
    const { findings, pages } = await importAll(database.run, old, { isRun: true });
    expect(findings).toContainEqual(
      expect.objectContaining({ name: "shop-00003/deep", code: "unusable", found: "its content is nested too deeply" }),
    );
    expect(pages.find(({ slug }) => slug === "cut")?.whole.title).toBe(`${"a".repeat(118)}…`);
    const { differences, missing } = await verifyImport(database.run, old.db, optionsOf());
    expect(missing).toBe(0);
    expect(differences.filter(({ explained }) => !explained.length)).toEqual([]);
  });
});
