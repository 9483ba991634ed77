import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, NotFound } from "@/cms/errors";
import { createPage } from "@/cms/pages/create-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { violates } from "@/cms/violations";
import { auditEvents, domains, hiddenPages, pages, redirects, revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aDomain, aPage, aPatch, aPlatform, aVendor, publishedRevision } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const world = { oms: "", loyalty: "", member: "", stranger: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.oms = await aPlatform(ctx);
    world.loyalty = await aPlatform(ctx);
    world.member = await aVendor(ctx, world.oms);
    world.stranger = await aVendor(ctx, world.loyalty);
  }),
);

/** The name of the constraint that refuses a write, or what else comes of it. */
async function refusal(write: Promise<unknown>): Promise<string> {
  try {
    await write;
    return "nothing refused it";
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(cause instanceof Error)) return String(cause);
    return "constraint_name" in cause ? String(cause.constraint_name) : cause.message;
  }
}

describe("an override cannot point into another platform", () => {
  it("through the verb: the base does not exist for it", async () => {
    const foreign = await database.run((ctx) => aPage(ctx, { platformId: world.loyalty }));
    const creating = database.run(async (ctx) => {
      const baseRevisionId = await publishedRevision(ctx, foreign);
      const place = {
        platformId: world.oms,
        layer: layers.vendor,
        vendorId: world.member,
        locale: "en",
        slug: "about",
      };
      return createPage(ctx, { ...place, content: { patch: aPatch(), baseRevisionId } });
    });
    await expect(creating).rejects.toThrow(NotFound);
  });

  it("in the database itself", async () => {
    const foreign = await database.run(async (ctx) =>
      publishedRevision(ctx, await aPage(ctx, { platformId: world.loyalty })),
    );
    const pageId = await database.run((ctx) => aPage(ctx, { platformId: world.oms, vendorId: world.member }));
    const values = { platformId: world.oms, pageId, number: 9, patch: aPatch(), baseRevisionId: foreign };
    expect(await refusal(database.db.insert(revisions).values(values))).toBe("revisions_base");
  });
});

describe("an override cannot lie over what another vendor wrote", () => {
  it.each(["published", "draft"] as const)("be it %s", async (state) => {
    const stolen = await database.run(async (ctx) => {
      const neighbour = await aVendor(ctx, world.oms);
      const pageId = await aPage(ctx, { platformId: world.oms, vendorId: neighbour, state });
      const [revision] = await ctx.db.select({ id: revisions.id }).from(revisions).where(eq(revisions.pageId, pageId));
      return revision?.id ?? "";
    });
    const creating = database.run((ctx) => {
      const place = {
        platformId: world.oms,
        layer: layers.vendor,
        vendorId: world.member,
        locale: "en",
        slug: `taken-${state}`,
      };
      return createPage(ctx, { ...place, content: { patch: aPatch(), baseRevisionId: stolen } });
    });
    await expect(creating).rejects.toThrow(NotFound);
  });
});

describe("a page", () => {
  it.each(["publishedRevisionId", "draftRevisionId", "scheduledRevisionId"] as const)(
    "cannot have another page's revision as its %s",
    async (column) => {
      const [own, other] = await database.run((ctx) =>
        Promise.all([aPage(ctx, { platformId: world.oms }), aPage(ctx, { platformId: world.oms })]),
      );
      const stolen = await database.run((ctx) => publishedRevision(ctx, other));
      const schedule = column === "scheduledRevisionId" ? { scheduledAt: new Date() } : {};
      const write = database.db
        .update(pages)
        .set({ [column]: stolen, ...schedule })
        .where(eq(pages.id, own));
      expect(await refusal(write)).toMatch(/^pages_(published|draft|scheduled)_revision$/);
    },
  );

  it.each<[what: string, values: Partial<typeof pages.$inferInsert>, constraint: string]>([
    ["a vendor on a layer that is not the vendor's", { layer: layers.default }, "pages_vendor_on_layer_2"],
    ["no vendor on the vendor's layer", { vendorId: null }, "pages_vendor_on_layer_2"],
    ["an unknown layer", { layer: 3 as 2, vendorId: null }, "pages_layer"],
    ["a slug in another form", { slug: "About" }, "pages_slug_form"],
    ["a locale in another form", { locale: "en-GB" }, "pages_locale_form"],
    ["a time of publishing without a revision", { scheduledAt: new Date() }, "pages_schedule_whole"],
    ["a vendor that is no member", { vendorId: "stranger" }, "pages_membership"],
  ])("cannot have %s", async (_, values, constraint) => {
    const vendorId = values.vendorId === "stranger" ? world.stranger : world.member;
    const place = { platformId: world.oms, layer: layers.vendor, vendorId, locale: "en", slug: "a-page" };
    const given = { ...place, ...values, vendorId: values.vendorId === null ? null : vendorId };
    expect(await refusal(database.db.insert(pages).values(given))).toBe(constraint);
  });

  it("cannot be created for a vendor that is no member", async () => {
    const { oms: platformId, stranger: vendorId } = world;
    const place = { platformId, layer: layers.vendor, vendorId, locale: "en", slug: "about" };
    await expect(
      database.run((ctx) => createPage(ctx, { ...place, content: { document: aDocument() } })),
    ).rejects.toThrow();
    expect(await database.db.$count(pages, eq(pages.vendorId, vendorId))).toBe(0);
  });
});

describe("two pages cannot have one place", () => {
  const place = { layer: layers.platform, vendorId: null, locale: "en", slug: "one-place" };
  const create = (slug: string, given: object = {}) =>
    database.run((ctx) =>
      createPage(ctx, { platformId: world.oms, ...place, slug, ...given, content: { document: aDocument() } }),
    );

  it("one after the other", async () => {
    await create("one-place");
    const second = create("one-place");
    await expect(second).rejects.toThrow(Conflict);
    await expect(second).rejects.toMatchObject({ field: "slug" });
  });

  it("one begun while the other is being created", async () => {
    const creating = (ctx: Context) =>
      createPage(ctx, { platformId: world.oms, ...place, slug: "overlap", content: { document: aDocument() } });
    const second = await overlap(database, creating, creating);
    expect(second).toMatchObject({ status: "rejected", reason: { field: "slug" } });
  });

  it("at the same moment", async () => {
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => create("one-moment")));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toMatchObject({ field: "slug" });
    }
    expect(await database.db.$count(pages, eq(pages.slug, "one-moment"))).toBe(1);
  });

  it("but another language, layer, owner or platform is another place", async () => {
    await create("shared");
    await create("shared", { locale: "fr" });
    await create("shared", { layer: layers.default });
    await create("shared", { layer: layers.vendor, vendorId: world.member });
    await create("shared", { platformId: world.loyalty });
    expect(await database.db.$count(pages, eq(pages.slug, "shared"))).toBe(5);
  });

  it("and the place of a deleted page is free", async () => {
    const { pageId } = await create("deleted");
    await database.db.update(pages).set({ deletedAt: new Date() }).where(eq(pages.id, pageId));
    await create("deleted");
  });
});

describe("history cannot be rewritten, not even by the owner of the tables", () => {
  const ofPage = async () => {
    const pageId = await database.run((ctx) => aPage(ctx, { platformId: world.oms }));
    return { revision: eq(revisions.pageId, pageId), event: eq(auditEvents.subjectId, pageId) };
  };

  it.each<[column: string, values: Partial<typeof revisions.$inferInsert>]>([
    ["document", { document: { ...aDocument(), title: "Rewritten" } }],
    ["number", { number: 99 }],
    ["author", { authorId: "00000000-0000-4000-8000-000000000000" }],
    ["creation time", { createdAt: new Date(0) }],
    ["id", { id: "00000000-0000-4000-8000-000000000000" }],
  ])("a revision keeps its %s", async (_, values) => {
    const { revision } = await ofPage();
    expect(await refusal(database.owner.update(revisions).set(values).where(revision))).toContain("append-only");
  });

  it("a revision learns when it was published, and nothing else", async () => {
    const { revision } = await ofPage();
    await database.owner
      .update(revisions)
      .set({ publishedAt: new Date(0) })
      .where(revision);
    const [row] = await database.owner.select({ publishedAt: revisions.publishedAt }).from(revisions).where(revision);
    expect(row?.publishedAt).toEqual(new Date(0));
  });

  it("a revision cannot be deleted", async () => {
    const { revision } = await ofPage();
    expect(await refusal(database.owner.delete(revisions).where(revision))).toContain("append-only");
  });

  it("an audit event can be neither changed nor deleted", async () => {
    const { event } = await ofPage();
    expect(await refusal(database.owner.update(auditEvents).set({ action: "nothing" }).where(event))).toContain(
      "append-only",
    );
    expect(await refusal(database.owner.delete(auditEvents).where(event))).toContain("append-only");
  });

  it("a revision is either a document or a patch on a base", async () => {
    const pageId = await database.run((ctx) => aPage(ctx, { platformId: world.oms }));
    const base = await database.run((ctx) => publishedRevision(ctx, pageId));
    const insert = (values: object) =>
      refusal(database.owner.insert(revisions).values({ platformId: world.oms, pageId, number: 9, ...values }));
    expect(await insert({})).toBe("revisions_document_or_patch");
    expect(await insert({ document: {}, patch: {}, baseRevisionId: base })).toBe("revisions_document_or_patch");
    expect(await insert({ patch: {} })).toBe("revisions_patch_has_base");
    expect(await insert({ document: {}, baseRevisionId: base })).toBe("revisions_patch_has_base");
  });
});

describe("hosts, hidden pages and redirects", () => {
  const add = (host: string, given: object = {}) =>
    database.run((ctx) => aDomain(ctx, { host, platformId: world.oms, vendorId: null, isPrimary: false, ...given }));

  it("a host belongs to one site", async () => {
    await add("only-once.lu");
    await expect(add("only-once.lu", { platformId: world.loyalty })).rejects.toMatchObject({ field: "host" });
    await expect(add("only-once.lu", { vendorId: world.member })).rejects.toMatchObject({ field: "host" });
  });

  it("a site has one primary host, each site its own", async () => {
    await add("first.lu", { isPrimary: true });
    await expect(add("second.lu", { isPrimary: true })).rejects.toMatchObject({ field: "isPrimary" });
    await add("vendor.lu", { isPrimary: true, vendorId: world.member });
    await expect(add("vendor-2.lu", { isPrimary: true, vendorId: world.member })).rejects.toMatchObject({
      field: "isPrimary",
    });
    await add("loyalty.lu", { isPrimary: true, platformId: world.loyalty });
  });

  it.each(["OMS.lu", "oms.lu:80", "localhost", ""])("%j is no host in the database either", async (host) => {
    const values = { host, platformId: world.oms, isPrimary: false };
    expect(await refusal(database.db.insert(domains).values(values))).toBe("domains_host_form");
  });

  it("none of them can be given to a vendor that is no member", async () => {
    const { db } = database;
    const stranger = { platformId: world.oms, vendorId: world.stranger };
    expect(await refusal(db.insert(domains).values({ ...stranger, host: "stranger.lu" }))).toBe("domains_membership");
    expect(await refusal(db.insert(hiddenPages).values({ ...stranger, slug: "about" }))).toBe(
      "hidden_pages_membership",
    );
    const redirect = { ...stranger, fromPath: "/a", toPath: "/b" };
    expect(await refusal(db.insert(redirects).values(redirect))).toBe("redirects_membership");
    for (const verb of [
      (ctx: Context) => aDomain(ctx, { ...stranger, host: "stranger.lu", isPrimary: false }),
      (ctx: Context) => hidePage(ctx, { ...stranger, slug: "about" }),
      (ctx: Context) => createRedirect(ctx, { ...stranger, from: "/a", to: "/b" }),
    ]) {
      await expect(database.run<unknown>(verb)).rejects.toThrow();
    }
  });

  it.each([
    ["/a", "//evil.com"],
    ["/a", "/\\evil.com"],
    ["/a", "https://evil.com"],
    ["/a", ""],
    ["//evil.com", "/a"],
    ["a", "/a"],
  ])("a redirect from %j to %j is refused by the database too", async (fromPath, toPath) => {
    const values = { platformId: world.oms, fromPath, toPath };
    expect(await refusal(database.db.insert(redirects).values(values))).toBe("redirects_within_site");
  });
});

it("a refusal is known by the constraint that it comes from, and by no other", async () => {
  const broken = database.db
    .insert(pages)
    .values({ platformId: world.oms, layer: 3 as 2, locale: "en", slug: "about" });
  const error = await broken.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(violates(error, "pages_layer")).toBe(true);
  expect(violates(error, "pages_slug_form")).toBe(false);
  expect(violates(new Error("pages_layer"), "pages_layer")).toBe(false);
});
