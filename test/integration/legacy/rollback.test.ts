import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { rollBackImport } from "@/cms/legacy/rollback/roll-back";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { findPage } from "@/cms/pages/find-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { createVendor } from "@/cms/vendors/create-vendor";
import { legacyEntries, pages, vendors } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aTier } from "@/test/factories";
import { asOwner, emptyOms, importAll, legacyDatabase, type Outcome } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);
const run = {} as Outcome;

beforeAll(async () => {
  await database.run((ctx) => aTier(ctx, { code: "enterprise" }));
  Object.assign(run, await importAll(database.run, old, { isRun: true }));
});

const rollBack = (isForced: boolean) =>
  asOwner(database.owner)((ctx) => rollBackImport(ctx, { platform: "oms", isForced }));

function imported(slug: string, kind: string) {
  const page = run.pages.find((each) => each.slug === slug && each.kind === kind);
  if (!page) throw new Error(`no ${kind} ${slug}`);
  return page;
}

describe("rolling an import back", () => {
  it("keeps what was edited since, what that lies over, and whom it belongs to; and says why", async () => {
    const edited = imported("about", "override");
    await database.run(async (ctx) => {
      const { version } = await findPage(ctx, { pageId: edited.pageId });
      await saveDraft(ctx, {
        pageId: edited.pageId,
        version,
        content: {
          document: { ...edited.whole, title: "Edited" },
          originRevisionId: edited.content.baseRevisionId ?? "",
        },
      });
      await publishPage(ctx, { pageId: edited.pageId });
    });
    const follower = await database.run(async (ctx) => {
      const { vendorId } = await createVendor(ctx, { code: "latecomer", name: "Latecomer", profile: {} });
      const [platform] = await ctx.db.select().from(pages).where(eq(pages.id, edited.pageId));
      if (!platform) throw new Error("no page");
      const { platformId } = platform;
      await joinPlatform(ctx, { platformId, vendorId, tierId: await aTier(ctx) });
      return overridePage(ctx, { platformId, vendorId, slug: "shipping", locale: "en" });
    });
    const { kept } = await rollBack(false);
    const [owner] = await database.db
      .select()
      .from(vendors)
      .where(eq(vendors.id, edited.vendorId ?? ""));
    expect(kept).toEqual(
      expect.arrayContaining([
        { kind: "page", name: `${owner?.code}/about`, why: "was edited since" },
        { kind: "page", name: "about", why: "a page that stays lies over it" },
        { kind: "page", name: "shipping", why: "a page that stays lies over it" },
        { kind: "membership", name: owner?.code, why: "pages that stay are its" },
      ]),
    );
    const left = (await database.db.select({ id: pages.id }).from(pages)).map(({ id }) => id);
    expect(left.sort()).toEqual(
      [
        edited.pageId,
        imported("about", "platform").pageId,
        imported("shipping", "default").pageId,
        follower.pageId,
      ].sort(),
    );
    expect(await database.db.$count(vendors)).toBe(2);
  });

  it("lets history be rewritten nowhere else, before and after", async () => {
    const [revision] = await database.sql`select id from revisions limit 1`;
    const deleting = database.sql`delete from revisions where id = ${revision?.id}`;
    await expect(deleting).rejects.toThrow("append-only");
  });

  it("forced, takes the edited too, and keeps what others have built on it", async () => {
    const { kept, taken } = await rollBack(true);
    expect(taken).toMatchObject({ page: 2, membership: 1 });
    expect(kept).toContainEqual({ kind: "page", name: "shipping", why: "a page that stays lies over it" });
    // The log names it: what is written there is for good.
    expect(kept).toContainEqual(expect.objectContaining({ kind: "vendor", why: "the audit log names it, for good" }));
  });

  it("can be followed by another run, which brings in what is missing and nothing twice", async () => {
    const again = await importAll(database.run, old, { isRun: true });
    expect(again.pages).toHaveLength(run.pages.length - 1);
    expect(await database.db.$count(legacyEntries, eq(legacyEntries.kind, "page"))).toBe(run.pages.length);
    // The vendor that the log names is the one that it was, and a member again.
    expect(await database.db.$count(legacyEntries, eq(legacyEntries.kind, "membership"))).toBe(12);
    expect(await database.db.$count(vendors)).toBe(13);
  });
});
