import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { Invalid, NotFound } from "@/cms/errors";
import type { PageContent } from "@/cms/pages/content";
import { createPage } from "@/cms/pages/create-page";
import { layers } from "@/cms/pages/layer";
import { system } from "@/cms/policy";
import { pages, revisions, users } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPatch, aPlatform, aSection, aVendor, publishedRevision } from "@/test/factories";

const database = testDatabase();
const world = { platformId: "", vendorId: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

const aSlug = () => `page-${randomUUID()}`;
const nothing = "00000000-0000-4000-8000-000000000000";
const whole = { document: { title: "About", sections: [] } };
const create = (slug: string, given: object = {}, content: PageContent = whole) =>
  database.run((ctx) => {
    const place = { platformId: world.platformId, layer: layers.platform, vendorId: null, locale: "en", slug };
    return createPage(ctx, { ...place, ...given, content });
  });

const problemsOf = (error: unknown) => (error instanceof Invalid ? error.problems.map(({ path }) => path) : error);

describe("a new page", () => {
  it("has a first draft, of whom it is, with every field, and nothing public", async () => {
    const [author] = await database.db.insert(users).values({ email: "a@oms.lu", name: "A" }).returning();
    const { pageId } = await inScope(
      { ...system, userId: author?.id ?? null },
      "everything",
      (ctx) => createPage(ctx, { ...world, layer: layers.vendor, locale: "en", slug: "first", content: whole }),
      database.db,
    );
    const [page] = await database.db.select().from(pages).where(eq(pages.id, pageId));
    const [revision, ...more] = await database.db.select().from(revisions).where(eq(revisions.pageId, pageId));
    expect(more).toEqual([]);
    expect(page).toMatchObject({
      draftRevisionId: revision?.id,
      publishedRevisionId: null,
      scheduledAt: null,
      version: 1,
    });
    expect(revision).toMatchObject({ number: 1, authorId: author?.id, publishedAt: null, patch: null });
    expect(revision?.document).toEqual(aDocument({ title: "About" }));
  });

  it("carries the platform's policy", async () => {
    const { pageId } = await create("policy", { layer: layers.default, isLocked: true, isRequired: true });
    const [page] = await database.db.select().from(pages).where(eq(pages.id, pageId));
    expect(page).toMatchObject({ isLocked: true, isRequired: true });
  });

  it.each<[what: string, given: object, places: string[]]>([
    ["a reserved slug", { slug: "admin" }, ["slug"]],
    ["a slug that reads as a language", { slug: "fr" }, ["slug"]],
    ["an unknown form of locale", { locale: "en-GB" }, ["locale"]],
    ["a layer that does not exist", { layer: 3 }, ["layer"]],
    ["a vendor on the platform's layers", { vendorId: nothing }, ["vendorId"]],
    ["no vendor on the vendor's layer", { layer: layers.vendor }, ["vendorId"]],
    ["an id that is none", { platformId: "oms" }, ["platformId"]],
    ["a version of its own", { version: 7 }, ["version"]],
    ["a revision of its own", { publishedRevisionId: nothing }, ["publishedRevisionId"]],
  ])("with %s is refused, and the field is named", async (_, given, places) => {
    expect(problemsOf(await create(aSlug(), given).catch((error: unknown) => error))).toEqual(places);
  });

  it.each<[what: string, content: PageContent, places: string[]]>([
    ["an unknown page field", { document: { title: "x", sections: [], role: "admin" } }, ["role"]],
    [
      "a section's empty heading",
      { document: { title: "x", sections: [aSection("")] } },
      ["sections.0.fields.heading"],
    ],
  ])("with %s is refused, and its place is named", async (_, content, places) => {
    expect(problemsOf(await create(aSlug(), {}, content).catch((error: unknown) => error))).toEqual(places);
  });
});

describe("a new override", () => {
  const [intro, outro] = [aSection("Intro"), aSection("Outro")];
  const base = { id: "" };

  /** A default at a slug; returns its published revision. */
  const aDefaultAt = (slug: string) =>
    database.run(async (ctx) => {
      const document = { title: "Default", sections: [intro, outro] };
      const given = { platformId: world.platformId, layer: layers.default, slug, document };
      return publishedRevision(ctx, await aPage(ctx, given));
    });

  async function override(slug: string, patch: unknown, baseRevisionId?: string) {
    base.id = await aDefaultAt(slug);
    const content = { patch, baseRevisionId: baseRevisionId ?? base.id };
    return create(slug, { layer: layers.vendor, vendorId: world.vendorId }, content);
  }

  it("stores what it changes and nothing else, also where that is empty or equal to the default", async () => {
    const fields = { title: "Default", menuLabel: "", headerOrder: null };
    const changed = { [intro.id]: { heading: "Intro", text: "", secondaryLink: null } };
    const { pageId } = await override("sparse", { fields, changed });
    const [revision] = await database.db.select().from(revisions).where(eq(revisions.pageId, pageId));
    expect(revision?.patch).toEqual(aPatch({ fields, changed }));
    expect(revision).toMatchObject({ document: null, baseRevisionId: base.id });
  });

  it("may show sections that it adds, hide and move those of the default", async () => {
    const added = aSection("Added");
    const patch = {
      hidden: [outro.id],
      added: [{ after: intro.id, section: added }],
      moved: [{ id: intro.id, after: null }],
    };
    const { pageId } = await override("all-of-it", patch);
    const [revision] = await database.db.select().from(revisions).where(eq(revisions.pageId, pageId));
    expect(revision?.patch).toEqual(aPatch(patch));
  });

  it.each<[what: string, patch: unknown, places: string[]]>([
    [
      "changes a section that the default has not",
      { changed: { [nothing]: { heading: "x" } } },
      [`sections.${nothing}`],
    ],
    ["hides one that it has not", { hidden: [nothing] }, [`sections.${nothing}`]],
    ["moves one that it has not", { moved: [{ id: nothing, after: null }] }, [`sections.${nothing}`]],
    [
      "gives a section a wrong value",
      { changed: { [outro.id]: { heading: "" } } },
      [`sections.${outro.id}.fields.heading`],
    ],
    [
      "gives a section an unknown field",
      { changed: { [intro.id]: { html: "<script>" } } },
      [`sections.${intro.id}.fields.html`],
    ],
    ["gives a section a link that runs", runningLink(), [`sections.${intro.id}.fields.primaryLink.href`]],
    ["adds a section with an id of the default's", { added: [{ after: null, section: intro }] }, ["sections"]],
    ["adds two sections with one id", twice(), ["sections"]],
    ["has an unknown key", { vendorId: nothing }, ["vendorId"]],
    ["changes an unknown page field", { fields: { slug: "home" } }, ["fields.slug"]],
  ])("that %s is refused, and the place is named", async (_, patch, places) => {
    expect(problemsOf(await override(aSlug(), patch).catch((error: unknown) => error))).toEqual(places);
  });

  it("over a revision that is not there is refused", async () => {
    await expect(override(aSlug(), {}, nothing)).rejects.toThrow(NotFound);
  });

  it("over what stands at another slug, or was never public, is refused", async () => {
    const elsewhere = await aDefaultAt(aSlug());
    await expect(override(aSlug(), {}, elsewhere)).rejects.toThrow(NotFound);
    const slug = aSlug();
    const unpublished = await database.run(async (ctx) => {
      const given = { platformId: world.platformId, slug, state: "draft" as const };
      const pageId = await aPage(ctx, given);
      const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
      return page?.draftRevisionId ?? "";
    });
    await expect(override(slug, {}, unpublished)).rejects.toThrow(NotFound);
  });

  it("cannot say by itself what it is reconciled with", async () => {
    const reconciled = aPatch({ changed: { [intro.id]: { heading: "Never seen" } } });
    await expect(override(aSlug(), { reconciled })).rejects.toThrow(Invalid);
  });

  it("has its hidden sections checked as well", async () => {
    const patch = { changed: { [intro.id]: { heading: "" } }, hidden: [intro.id] };
    await expect(override(aSlug(), patch)).rejects.toThrow(`sections.${intro.id}.fields.heading`);
  });

  it("is a vendor's: the platform's own pages are always whole", async () => {
    base.id = await aDefaultAt(aSlug());
    for (const layer of [layers.platform, layers.default]) {
      const creating = create(aSlug(), { layer }, { patch: {}, baseRevisionId: base.id });
      await expect(creating).rejects.toThrow(Invalid);
    }
  });

  function twice() {
    const section = aSection("Twice");
    return { added: [section, section].map((each) => ({ after: null, section: each })) };
  }

  function runningLink() {
    return { changed: { [intro.id]: { primaryLink: { label: "x", href: "javascript:alert(1)" } } } };
  }
});

it("revisions of a page are numbered from one", async () => {
  const { pageId } = await create("numbered");
  const numbers = await database.db
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.pageId, pageId))
    .orderBy(asc(revisions.number));
  expect(numbers).toEqual([{ number: 1 }]);
});
