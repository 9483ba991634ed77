import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { auditEvents, revisions, users } from "@/db/schema";
import { fingerprints } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aDocument, aDomain, aPage, aPlatform, aSection, aTier, aVendor } from "@/test/factories";
import { rewrite } from "@/test/storefronts";

const database = testDatabase();

async function anActor(): Promise<string> {
  const [user] = await database.db
    .insert(users)
    .values({ email: `${crypto.randomUUID()}@oms.lu`, name: "Editor" })
    .returning();
  return user?.id ?? "";
}

it("every verb records once who did what, and to what", async () => {
  const actorId = await anActor();
  const { platformId, vendorId, pageId } = await inScope(
    { ...system, userId: actorId },
    "everything",
    async (ctx) => {
      const platform = await aPlatform(ctx);
      const { vendorId: vendor } = await createVendor(ctx, { code: "acme", name: "Acme", profile: {} });
      await joinPlatform(ctx, { platformId: platform, vendorId: vendor, tierId: await aTier(ctx) });
      const page = await aPage(ctx, { platformId: platform, vendorId: vendor, slug: "about" });
      await saveDraft(ctx, { pageId: page, version: 2, content: { document: aDocument() } });
      await publishPage(ctx, { pageId: page, at: new Date(Date.now() + 3_600_000) });
      await aPage(ctx, { platformId: platform, layer: layers.default, slug: "terms" });
      await hidePage(ctx, { platformId: platform, vendorId: vendor, slug: "terms" });
      await aDomain(ctx, { platformId: platform, vendorId: null, host: "audited.lu", isPrimary: true });
      await createRedirect(ctx, { platformId: platform, vendorId: null, from: "/old", to: "/new" });
      await suspendVendor(ctx, { vendorId: vendor });
      return { platformId: platform, vendorId: vendor, pageId: page };
    },
    database.db,
  );
  const events = await database.db
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.actorId, actorId))
    .orderBy(asc(auditEvents.action), asc(auditEvents.vendorId));
  const told = events.map((event) => [event.action, event.platformId, event.vendorId]);
  expect(told).toEqual([
    ["domain.add", platformId, null],
    ["membership.join", platformId, vendorId],
    ["page.create", platformId, vendorId],
    ["page.create", platformId, null],
    ["page.hide", platformId, vendorId],
    ["page.publish", platformId, vendorId],
    ["page.publish", platformId, null],
    ["page.save-draft", platformId, vendorId],
    ["page.schedule", platformId, vendorId],
    ["platform.create", platformId, null],
    ["redirect.create", platformId, null],
    ["tier.create", null, null],
    ["vendor.create", null, vendorId],
    ["vendor.suspend", null, vendorId],
  ]);
  const ofPage = events.filter(({ action, vendorId: whose }) => whose && /^page\.(?!hide)/.test(action));
  expect(new Set(ofPage.map(({ subjectId }) => subjectId))).toEqual(new Set([pageId]));
});

it("what the system does has no actor", async () => {
  const platformId = await database.run((ctx) => aPlatform(ctx));
  const [event] = await database.db
    .select()
    .from(auditEvents)
    .where(inArray(auditEvents.platformId, [platformId]));
  expect(event).toMatchObject({ action: "platform.create", actorId: null });
});

describe("all or nothing", () => {
  type World = { platformId: string; vendorId: string; tierId: string; pageId: string };

  const failures: Array<[what: string, verb: (ctx: Context, world: World) => Promise<unknown>]> = [
    ["a page in a place that is taken", (ctx, { platformId }) => aPage(ctx, { platformId, slug: "taken" })],
    ["a page that is not valid", (ctx, { platformId }) => aPage(ctx, { platformId, document: { title: "" } })],
    [
      "an override of nothing",
      (ctx, { platformId, vendorId, pageId }) =>
        aPage(ctx, { platformId, vendorId, over: { pageId, patch: { hidden: [pageId] } } }),
    ],
    ["a stale draft", (ctx, { pageId }) => saveDraft(ctx, { pageId, version: 1, content: { document: aDocument() } })],
    ["publishing without a draft", (ctx, { pageId }) => publishPage(ctx, { pageId })],
    ["hiding a page at no slug", (ctx, world) => hidePage(ctx, { ...world, slug: "../admin" })],
    ["joining twice", (ctx, world) => joinPlatform(ctx, world)],
    ["a host that is taken", (ctx, world) => aDomain(ctx, { ...world, host: "taken.lu", isPrimary: false })],
    ["a host that is none", (ctx, world) => aDomain(ctx, { ...world, host: "localhost", isPrimary: false })],
    [
      "a hostile redirect",
      (ctx, { platformId }) => createRedirect(ctx, { platformId, vendorId: null, from: "/a", to: "//evil.com" }),
    ],
    ["a vendor's code that is taken", (ctx) => createVendor(ctx, { code: "taken", name: "Taken", profile: {} })],
    ["a platform without a theme", (ctx) => aPlatform(ctx, { theme: undefined })],
    ["suspending nobody", (ctx) => suspendVendor(ctx, { vendorId: crypto.randomUUID() })],
  ];

  const world: World = { platformId: "", vendorId: "", tierId: "", pageId: "" };

  beforeAll(() =>
    database.run(async (ctx) => {
      world.platformId = await aPlatform(ctx);
      world.vendorId = await aVendor(ctx, world.platformId, { code: "taken" });
      world.pageId = await aPage(ctx, { platformId: world.platformId, slug: "taken" });
      world.tierId = await aTier(ctx);
      await aDomain(ctx, { ...world, host: "taken.lu", isPrimary: true });
    }),
  );

  it.each(failures)(
    "%s leaves nothing behind, nor does what was done before it in the same transaction",
    async (_, verb) => {
      const before = await fingerprints(database.sql);
      const failing = database.run(async (ctx) => {
        await aPage(ctx, { platformId: world.platformId });
        await verb(ctx, world);
      });
      await expect(failing).rejects.toThrow();
      expect(await fingerprints(database.sql)).toEqual(before);
    },
  );
});

describe("what is told of a page", () => {
  const detailOf = async (pageId: string, action: string) => {
    const [event] = await database.db
      .select({ detail: auditEvents.detail })
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, pageId), eq(auditEvents.action, action)))
      .orderBy(desc(auditEvents.at));
    return event?.detail;
  };
  const [intro, prices] = [aSection("Intro"), aSection("Prices")];
  const older = { title: "About", sections: [intro, prices] };
  const newer = aDocument({ title: "About us", sections: [prices, aSection("Hello", intro.id), aSection("New")] });
  const sections = { added: ["New"], changed: ["Hello"], nowInThisOrder: ["Prices", "Hello", "New"] };

  it("of a save, a plan and a publication is what it says in words", async () => {
    const pageId = await database.run(async (ctx) => aPage(ctx, { platformId: await aPlatform(ctx), document: older }));
    await database.run((ctx) => saveDraft(ctx, { pageId, version: 2, content: { document: newer } }));
    const saved = { before: { title: "About", publication: "published" }, after: { title: "About us" }, sections };
    expect(await detailOf(pageId, "page.save-draft")).toMatchObject(saved);
    const at = new Date(Date.now() + 3_600_000);
    await database.run((ctx) => publishPage(ctx, { pageId, at }));
    const planned = { before: { title: "About" }, after: { title: "About us", publication: "scheduled" }, sections };
    expect(await detailOf(pageId, "page.schedule")).toMatchObject(planned);
    await database.run((ctx) => publishPage(ctx, { pageId }));
    const published = { before: { title: "About" }, after: { title: "About us", publication: "published" }, sections };
    expect(await detailOf(pageId, "page.publish")).toMatchObject(published);
  });

  it("of an override is what the vendor changed, not what the default did meanwhile", async () => {
    const pageId = await database.run(async (ctx) => {
      const platformId = await aPlatform(ctx);
      const place = { platformId, slug: "told" };
      const behind = await aPage(ctx, { ...place, layer: layers.default, document: older });
      const over = { pageId: behind, patch: { fields: { title: "Ours" } } };
      const own = await aPage(ctx, { ...place, vendorId: await aVendor(ctx, platformId), over });
      await rewrite(ctx, behind, { ...newer, sections: [...newer.sections, aSection("Of the default")] });
      return own;
    });
    await database.run(async (ctx) => {
      const baseRevisionId = await baseOf(ctx, pageId);
      const patch = { fields: { title: "Ours alone" }, changed: { [prices.id]: { heading: "Cheap" } } };
      await saveDraft(ctx, { pageId, version: 2, content: { patch, baseRevisionId } });
    });
    const detail = await detailOf(pageId, "page.save-draft");
    expect(detail).toMatchObject({ before: { title: "Ours" }, after: { title: "Ours alone" } });
    expect(detail).toHaveProperty("sections", { changed: ["Cheap"] });
  });

  async function baseOf({ db }: Context, pageId: string): Promise<string> {
    const [row] = await db.select({ id: revisions.baseRevisionId }).from(revisions).where(eq(revisions.pageId, pageId));
    return row?.id ?? "";
  }
});
