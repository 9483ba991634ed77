import { beforeAll, describe, expect, it } from "vitest";
import { Invalid } from "@/cms/errors";
import { applyPatch } from "@/cms/inheritance/apply-patch";
import { createPage } from "@/cms/pages/create-page";
import type { PageDocument } from "@/cms/pages/document";
import { findPage } from "@/cms/pages/find-page";
import { listRevisions } from "@/cms/pages/list-revisions";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { fillVariables } from "@/cms/sections/variables";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { aDefault, headings, pageRow, rewrite, shown } from "@/test/storefronts";

const database = testDatabase();
const run: typeof database.run = (work) => database.run(work);
const world = { platformId: "", vendorId: "" };

type AnySection = PageDocument["sections"][number];

/** As it was stored when there still was such a kind. */
const retired = {
  id: crypto.randomUUID(),
  kind: "no-such-kind",
  fields: { heading: "{{vendor.name}} opens soon", until: "2020-01-01", steps: [{ days: 3 }] },
} as unknown as AnySection;
const [intro, outro] = [aSection("Intro"), aSection("Outro")];

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

/** Stores the section after the first one of a page's only revision, as no verb would. */
async function retire(pageId: string, section: AnySection = retired): Promise<void> {
  await database.sql.begin(async (sql) => {
    await sql`alter table revisions disable trigger user`;
    await sql`update revisions set document = jsonb_set(document, '{sections}',
      jsonb_insert(document->'sections', '{0}', ${JSON.stringify(section)}::text::jsonb, true)) where page_id = ${pageId}`;
    await sql`alter table revisions enable trigger user`;
  });
}

async function aPageWithIt(): Promise<string> {
  const pageId = await run((ctx) =>
    aPage(ctx, { platformId: world.platformId, document: { sections: [intro, outro] } }),
  );
  await retire(pageId);
  return pageId;
}

/** An override, published, of a default that has the section. */
async function anOverride() {
  const place = { ...world, slug: `page-${crypto.randomUUID()}`, locale: "en" };
  const defaultId = await run((ctx) => aDefault(ctx, place, [intro, outro]));
  await retire(defaultId);
  const change = { patch: { changed: { [intro.id]: { heading: "Mine" } } } };
  const { pageId } = await run((ctx) => overridePage(ctx, { ...place, change }));
  await run((ctx) => publishPage(ctx, { pageId }));
  return { place, pageId, defaultId };
}

const edited = (pageId: string) => run((ctx) => findPage(ctx, { pageId }));
const kinds = ({ sections }: PageDocument) => sections.map(({ kind }) => kind as string);
const kept = (document: PageDocument) => document.sections.find(({ id }) => id === retired.id);

async function save(pageId: string, change: (document: PageDocument) => PageDocument): Promise<PageDocument> {
  const { document, version, originRevisionId } = await edited(pageId);
  const content = { document: change(document), originRevisionId };
  await run((ctx) => saveDraft(ctx, { pageId, version, content }));
  return (await edited(pageId)).document;
}

const withFields = (fields: object) => (document: PageDocument) => ({
  ...document,
  sections: document.sections.map((each) => (each.id === retired.id ? ({ ...each, fields } as AnySection) : each)),
});
const withSections = (sections: (all: AnySection[]) => AnySection[]) => (document: PageDocument) => ({
  ...document,
  sections: sections(document.sections),
});

describe("a section of a kind that does not exist any more", () => {
  it("is kept as it is when what stands beside it is saved and published", async () => {
    const pageId = await aPageWithIt();
    const saved = await save(pageId, (document) => ({ ...document, title: "Another" }));
    expect(kept(saved)).toEqual(retired);
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(kept((await edited(pageId)).document)).toEqual(retired);
  });

  it("can be moved and taken out, and brought back by restoring", async () => {
    const pageId = await aPageWithIt();
    const moved = await save(
      pageId,
      withSections((all) => all.toReversed()),
    );
    expect(kinds(moved)).toEqual(["call-to-action", "no-such-kind", "call-to-action"]);
    const without = await save(
      pageId,
      withSections((all) => all.filter(({ id }) => id !== retired.id)),
    );
    expect(kept(without)).toBeUndefined();
    const { revisions } = await run((ctx) => listRevisions(ctx, { pageId }));
    const { version } = await pageRow(database, pageId);
    await run((ctx) => restoreRevision(ctx, { pageId, version, revisionId: revisions.at(-1)?.id ?? "" }));
    expect(kept((await edited(pageId)).document)).toEqual(retired);
  });

  const refused: Array<[string, (document: PageDocument) => PageDocument]> = [
    ["changed", withFields({ heading: "Now" })],
    ["added once more", withSections((all) => [...all, { ...retired, id: crypto.randomUUID() }])],
    [
      "of another such kind",
      withSections((all) => [...all, { ...retired, kind: "never-such-kind" } as unknown as AnySection]),
    ],
    ["named like what every object has", withSections((all) => [...all, { ...retired, kind: "toString" } as never])],
  ];

  it.each(refused)("cannot be saved where it was %s", async (_, change) => {
    const pageId = await aPageWithIt();
    await expect(save(pageId, change)).rejects.toThrow(Invalid);
  });

  it("is refused with its place, and on a page that never held it", async () => {
    const pageId = await aPageWithIt();
    await expect(save(pageId, withFields({}))).rejects.toMatchObject({
      problems: [{ path: "sections.1.fields", message: expect.stringContaining("does not exist any more") }],
    });
    const place = { platformId: world.platformId, vendorId: null, layer: 0 as const, locale: "en", slug: "never-held" };
    const content = { document: aDocument({ sections: [retired] }) };
    await expect(run((ctx) => createPage(ctx, { ...place, content }))).rejects.toThrow(Invalid);
  });

  it("comes along when its page or its platform is copied", async () => {
    const pageId = await aPageWithIt();
    const copy = await run((ctx) => readCopy(ctx, { pageId }));
    const slug = `copy-${crypto.randomUUID()}`;
    const made = await run((ctx) => createPage(ctx, { ...copy, platformId: world.platformId, slug }));
    const { document } = await edited(made.pageId);
    expect(kinds(document)).toEqual(["call-to-action", "no-such-kind", "call-to-action"]);
    expect(document.sections[1]?.fields).toEqual(retired.fields);
    const names = { code: "held", name: "Held", pathPrefix: "held" };
    const copied = await run((ctx) => copyPlatform(ctx, { ...names, platformId: world.platformId }));
    expect(copied.pages).toBeGreaterThan(0);
  });
});

describe("of a default, for the vendors who override it", () => {
  it("is followed, and does not stand in the way of an override", async () => {
    const { place, pageId } = await anOverride();
    expect(await headings(database, place)).toEqual(["Mine", "{{vendor.name}} opens soon", "Outro"]);
    const saved = await save(pageId, (document) => ({ ...document, title: "Ours" }));
    expect(kept(saved)).toEqual(retired);
    await run((ctx) => publishPage(ctx, { pageId }));
    const page = await shown(database, place);
    expect(page && kept(page.document)).toEqual(retired);
  });

  it("can be hidden and shown again, moved, and given back", async () => {
    const { pageId } = await anOverride();
    const hidden = await save(
      pageId,
      withSections((all) => all.filter(({ id }) => id !== retired.id)),
    );
    expect(kept(hidden)).toBeUndefined();
    const shownAgain = await save(
      pageId,
      withSections(([first, last]) => [first, last, retired] as AnySection[]),
    );
    expect(kinds(shownAgain)).toEqual(["call-to-action", "call-to-action", "no-such-kind"]);
    const { version } = await edited(pageId);
    await run((ctx) => revertSection(ctx, { pageId, version, sectionId: intro.id }));
    expect(kinds((await edited(pageId)).document)).toEqual(["call-to-action", "call-to-action", "no-such-kind"]);
    await expect(save(pageId, withFields({}))).rejects.toThrow(Invalid);
  });

  it("goes through a review of updates, the vendor's own one too", async () => {
    const { pageId, defaultId } = await anOverride();
    const own = { ...retired, id: crypto.randomUUID() };
    await database.sql.begin(async (sql) => {
      await sql`alter table revisions disable trigger user`;
      await sql`update revisions set patch = jsonb_set(patch, '{added}',
        ${JSON.stringify([{ after: outro.id, section: own }])}::text::jsonb) where page_id = ${pageId}`;
      await sql`alter table revisions enable trigger user`;
    });
    await run((ctx) =>
      rewrite(ctx, defaultId, { title: "Default", sections: [aSection("Theirs", intro.id), retired, outro] }),
    );
    const { version } = await edited(pageId);
    const choices = { sections: { [intro.id]: "default" as const } };
    await run((ctx) => reviewUpdates(ctx, { pageId, version, choices }));
    const { document } = await edited(pageId);
    expect(document.sections).toEqual([aSection("Theirs", intro.id), retired, outro, own]);
    expect(await save(pageId, (before) => ({ ...before, title: "Ours" }))).toMatchObject({
      sections: document.sections,
    });
  });
});

it("is left as it is where variables are filled in and patches are applied", () => {
  const document = aDocument({ sections: [intro, retired] });
  expect(kept(fillVariables(document, { "vendor.name": "Acme" }))).toEqual(retired);
  const patch = { fields: {}, changed: {}, hidden: [], added: [], moved: [{ id: retired.id, after: null }] };
  expect(kept(applyPatch(document, patch))).toBe(retired);
});
