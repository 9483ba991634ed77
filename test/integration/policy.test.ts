import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid } from "@/cms/errors";
import { createPage } from "@/cms/pages/create-page";
import { deletePage } from "@/cms/pages/delete-page";
import type { PageDocument } from "@/cms/pages/document";
import type { FollowerGroup } from "@/cms/pages/followers";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { linkPage } from "@/cms/pages/link-page";
import { lockPage, lockSections, releasePage, requirePage, unlockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restorePage } from "@/cms/pages/restore-page";
import { workingRevision } from "@/cms/pages/revision-content";
import { saveDraft } from "@/cms/pages/save-draft";
import { homeSlug } from "@/cms/pages/slug";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { system } from "@/cms/policy";
import { tags } from "@/cms/tags";
import { hiddenPages, revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPatch, aPlatform, aSection, aVendor, publishedRevision } from "@/test/factories";
import { aDefault, asSeen, headings, lineOf, pageRow, rewrite } from "@/test/storefronts";

const database = testDatabase();
const [intro, outro] = [aSection("Intro"), aSection("Outro")];
const world = { platformId: "", vendorId: "", slug: "", defaultId: "" };
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
/** As the platform's own admins work: the database itself shows nothing of other platforms. */
const inPlatform = <T>(work: (ctx: Context) => Promise<T>) =>
  inScope(system, { platformId: world.platformId, vendorId: null }, work, database.db);

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

beforeEach(async () => {
  world.slug = `page-${randomUUID()}`;
  world.defaultId = await run((ctx) => aDefault(ctx, world, [intro, outro]));
});

const place = () => ({ platformId: world.platformId, vendorId: world.vendorId, slug: world.slug });
const ofSlot = () => [tags.slot(world.platformId, world.slug), tags.menus(world.platformId)];
const mine = { changed: { [intro.id]: { heading: "Mine" } } };

async function published(patch: object = mine, vendorId = world.vendorId): Promise<string> {
  return run(async (ctx) => {
    const { pageId } = await overridePage(ctx, { ...place(), vendorId, locale: "en", change: { patch } });
    await publishPage(ctx, { pageId });
    return pageId;
  });
}

const patchesOf = (pageId: string) =>
  database.db
    .select({ patch: revisions.patch, document: revisions.document })
    .from(revisions)
    .where(eq(revisions.pageId, pageId))
    .orderBy(asc(revisions.number));

describe("a lock", () => {
  it("pauses overrides, and lifting it brings them back word for word", async () => {
    const pageId = await published();
    const before = await patchesOf(pageId);
    expect((await run((ctx) => lockPage(ctx, { pageId: world.defaultId }))).tags).toEqual(ofSlot());
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "override", paused: "locked" });
    await run((ctx) => unlockPage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    expect(await patchesOf(pageId)).toEqual(before);
  });

  it("lets nobody start an override, write a page in front of it, or save one", async () => {
    const pageId = await published();
    await run((ctx) => lockPage(ctx, { pageId: world.defaultId }));
    const { version } = await pageRow(database, pageId);
    const document = aDocument({ sections: [intro] });
    const locked = { field: "locked" };
    await expect(run((ctx) => saveDraft(ctx, { pageId, version, content: { document } }))).rejects.toMatchObject(
      locked,
    );
    const other = await run((ctx) => aVendor(ctx, world.platformId));
    await expect(published(mine, other)).rejects.toMatchObject(locked);
    const whole = { ...place(), vendorId: other, layer: layers.vendor, locale: "en", content: { document } };
    await expect(run((ctx) => createPage(ctx, whole))).rejects.toMatchObject(locked);
  });

  it("holds in every language, of translations that come later too", async () => {
    const later = { platformId: world.platformId, layer: layers.default, slug: world.slug, locale: "fr" };
    await run((ctx) => lockPage(ctx, { pageId: world.defaultId }));
    const french = await run((ctx) => aPage(ctx, later));
    expect(await pageRow(database, french)).toMatchObject({ isLocked: true });
    await run((ctx) => unlockPage(ctx, { pageId: french }));
    expect(await pageRow(database, world.defaultId)).toMatchObject({ isLocked: false });
  });

  it("on a section sets aside what overrides say of it, keeps it through saves, and brings it back", async () => {
    const pageId = await published({ changed: { ...mine.changed, [outro.id]: { heading: "My outro" } } });
    const lock = (sectionIds: string[]) => run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds }));
    await lock([intro.id]);
    expect(await headings(database, place())).toEqual(["Intro", "My outro"]);

    const { version } = await pageRow(database, pageId);
    const document = aDocument({ title: "Default", sections: [intro, aSection("My new outro", outro.id)] });
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["Intro", "My new outro"]);
    await lock([]);
    expect(await headings(database, place())).toEqual(["Mine", "My new outro"]);
  });

  it("on a section refuses what would change it, and names it", async () => {
    const pageId = await published({});
    await run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [intro.id] }));
    const { version, publishedRevisionId } = await pageRow(database, world.defaultId);
    expect(version).toBeGreaterThan(1);
    const contents = [
      { document: aDocument({ sections: [aSection("Mine", intro.id), outro] }), originRevisionId: publishedRevisionId },
      { patch: mine, baseRevisionId: publishedRevisionId ?? "" },
    ];
    for (const content of contents) {
      const saved = run(async (ctx) =>
        saveDraft(ctx, { pageId, version: (await pageRow(ctx, pageId)).version, content }),
      );
      await expect(saved).rejects.toThrow(`sections.${intro.id}: is locked by the platform`);
    }
    const unknown = run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [randomUUID()] }));
    await expect(unknown).rejects.toThrow(Invalid);
  });
});

describe("a translation that comes back", () => {
  it("is locked as the others are by then", async () => {
    const french = await run((ctx) =>
      aPage(ctx, { platformId: world.platformId, layer: layers.default, slug: world.slug, locale: "fr" }),
    );
    await run((ctx) => deletePage(ctx, { pageId: french }));
    await run((ctx) => lockPage(ctx, { pageId: world.defaultId }));
    await run((ctx) => restorePage(ctx, { pageId: french }));
    expect(await pageRow(database, french)).toMatchObject({ isLocked: true });
  });
});

describe("a required page", () => {
  it("that a vendor hid before may be overridden", async () => {
    await run((ctx) => hidePage(ctx, place()));
    await run((ctx) => requirePage(ctx, { pageId: world.defaultId }));
    await published();
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
  });

  it("cannot be hidden; those that hid it before show it, and hide it again when it is released", async () => {
    await run((ctx) => hidePage(ctx, place()));
    expect(await headings(database, place())).toBeNull();
    expect((await run((ctx) => requirePage(ctx, { pageId: world.defaultId }))).tags).toEqual(ofSlot());
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
    await run((ctx) => releasePage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toBeNull();
    await run((ctx) => requirePage(ctx, { pageId: world.defaultId }));
    await expect(run((ctx) => hidePage(ctx, place()))).rejects.toMatchObject({ field: "required" });
  });
});

describe("the home page of a storefront", () => {
  const home = () => ({ ...place(), slug: homeSlug });

  it("cannot be hidden, and is shown where it was hidden before that was refused", async () => {
    await run((ctx) => aDefault(ctx, home(), [intro]));
    await expect(run((ctx) => hidePage(ctx, home()))).rejects.toMatchObject({ field: "required" });
    await database.db.insert(hiddenPages).values(home());
    expect(await headings(database, home())).toEqual(["Intro"]);
    expect((await lineOf(database, home()))?.state).toMatchObject({ kind: "default", isRequired: true });
    await run((ctx) => overridePage(ctx, { ...home(), locale: "en" }));
  });
});

describe("a hidden page", () => {
  it("is shown again as the platform has it now", async () => {
    expect((await run((ctx) => hidePage(ctx, place()))).tags).toEqual([tags.vendor(world.platformId, world.vendorId)]);
    expect((await lineOf(database, place()))?.state.kind).toBe("hidden");
    await run((ctx) => rewrite(ctx, world.defaultId, { sections: [aSection("Newer", intro.id)] }));
    await run((ctx) => showPage(ctx, place()));
    expect(await headings(database, place())).toEqual(["Newer"]);
    await expect(run((ctx) => showPage(ctx, place()))).rejects.toThrow("is not hidden");
  });

  it("is listed, and can be shown again, although the platform has deleted it", async () => {
    await run((ctx) => hidePage(ctx, place()));
    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    expect((await lineOf(database, place()))?.state.kind).toBe("hidden");
    await run((ctx) => showPage(ctx, place()));
    expect(await lineOf(database, place())).toBeUndefined();
  });

  it("is not hidden where the vendor's own page stands, nor overridden while it is hidden", async () => {
    await run((ctx) => hidePage(ctx, place()));
    await expect(published()).rejects.toMatchObject({ field: "slug" });
    await run((ctx) => showPage(ctx, place()));
    await published();
    await expect(run((ctx) => hidePage(ctx, place()))).rejects.toMatchObject({ field: "slug" });
  });
});

describe("deleting a default", () => {
  it("leaves its overrides whole, as they looked, drafts too", async () => {
    const pageId = await published();
    const { version } = await pageRow(database, pageId);
    const document = aDocument({ title: "Default", sections: [aSection("My draft", intro.id), outro] });
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));

    const { tags: expired, orphaned } = await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    expect(orphaned).toBe(1);
    expect(expired).toEqual(ofSlot());
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "custom", shadows: null });
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["My draft", "Outro"]);
  });

  it("can be undone: its overrides follow it again, exactly as they were, drafts and pending updates too", async () => {
    const pageId = await published();
    const { version } = await pageRow(database, pageId);
    const patch = aPatch({ changed: { [intro.id]: { heading: "My draft" } } });
    const baseRevisionId = await run((ctx) => publishedRevision(ctx, world.defaultId));
    await run((ctx) => saveDraft(ctx, { pageId, version, content: { patch, baseRevisionId } }));
    await run((ctx) =>
      rewrite(ctx, world.defaultId, { title: "Default", sections: [aSection("Newer", intro.id), outro] }),
    );
    const before = await lineOf(database, place());
    expect(before?.state).toMatchObject({ kind: "override", updates: 1 });

    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    const restored = await inPlatform((ctx) => restorePage(ctx, { pageId: world.defaultId }));
    expect(restored).toMatchObject({ relinked: 1, left: 0 });
    expect((await lineOf(database, place()))?.state).toEqual(before?.state);
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["My draft", "Outro"]);
    await run((ctx) =>
      rewrite(ctx, world.defaultId, { title: "Default", sections: [intro, aSection("Followed", outro.id)] }),
    );
    expect(await headings(database, place())).toEqual(["My draft", "Followed"]);
  });

  it("leaves whole what its vendor wrote in since, and what stood for itself before, and says so", async () => {
    const pageId = await published();
    const [untouched, custom] = await run(async (ctx) => {
      const { platformId, slug } = world;
      const over = { pageId: world.defaultId, patch: mine };
      const own = await aPage(ctx, { platformId, slug, vendorId: await aVendor(ctx, platformId), over });
      const whole = { ...place(), vendorId: await aVendor(ctx, platformId), document: { title: "Own" } };
      return [own, await aPage(ctx, whole)];
    });
    // A deletion that was undone before is no reason to link anything.
    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    await run((ctx) => restorePage(ctx, { pageId: world.defaultId }));
    expect(await run((ctx) => deletePage(ctx, { pageId: world.defaultId }))).toMatchObject({ orphaned: 2 });
    const { version } = await pageRow(database, pageId);
    const document = aDocument({ title: "Mine alone", sections: [aSection("Since", intro.id)] });
    await run((ctx) => saveDraft(ctx, { pageId, version, content: { document } }));
    await run((ctx) => publishPage(ctx, { pageId }));

    const restored = await run((ctx) => restorePage(ctx, { pageId: world.defaultId }));
    expect(restored).toMatchObject({ relinked: 1, left: 1 });
    expect(await headings(database, place())).toEqual(["Since"]);
    const contents = await Promise.all(
      [pageId, untouched ?? "", custom ?? ""].map(async (id) =>
        workingRevision(database.db, await pageRow(database, id)),
      ),
    );
    expect(contents.map(({ patch }) => patch !== null)).toEqual([false, true, false]);
  });

  it("takes it from everyone who followed it, and can be undone", async () => {
    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toBeNull();
    await run((ctx) => restorePage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
  });

  it("that is locked shows nothing that was set aside", async () => {
    await published();
    await run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [intro.id] }));
    await run((ctx) => deletePage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
  });
});

describe("unpublishing", () => {
  it("takes a page off the site and keeps its words as the draft", async () => {
    const pageId = await published();
    await run((ctx) => unpublishPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["Intro", "Outro"]);
    expect((await lineOf(database, place()))?.own).toMatchObject({ publication: "draft" });
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    await run((ctx) => unpublishPage(ctx, { pageId }));
    await expect(run((ctx) => unpublishPage(ctx, { pageId }))).rejects.toThrow(Conflict);
  });

  it("takes a page off the schedule", async () => {
    const at = new Date(Date.now() + 3_600_000);
    const pageId = await run((ctx) => aPage(ctx, { ...place(), slug: `own-${randomUUID()}`, state: { at } }));
    await run((ctx) => unpublishPage(ctx, { pageId }));
    expect(await pageRow(database, pageId)).toMatchObject({ scheduledAt: null, scheduledRevisionId: null });
    const [revision] = await database.db.select().from(revisions).where(eq(revisions.pageId, pageId));
    expect(revision?.publishedAt).toBeNull();
  });
});

describe("another page in the place of a default", () => {
  const behindOf = (layer: 0 | 1, heading: string) =>
    run((ctx) =>
      aPage(ctx, {
        platformId: world.platformId,
        layer,
        slug: world.slug,
        document: { sections: [aSection(heading)] },
      }),
    );

  it("is never mixed with what a vendor wrote over the default", async () => {
    const pageId = await published();
    await behindOf(layers.platform, "What the platform sells");
    await run((ctx) => unpublishPage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "custom", shadows: layers.platform });
    await run((ctx) => publishPage(ctx, { pageId: world.defaultId }));
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "override", customised: 1 });
    expect((await pageRow(database, pageId)).deletedAt).toBeNull();
  });

  it("may be adopted: what the vendor has stays, and follows the new one from then on", async () => {
    const pageId = await published();
    await behindOf(layers.platform, "What the platform sells");
    await run((ctx) => unpublishPage(ctx, { pageId: world.defaultId }));
    await run((ctx) => linkPage(ctx, { pageId }));
    expect(await headings(database, place())).toEqual(["Mine", "Outro"]);
    expect((await lineOf(database, place()))?.state).toMatchObject({ kind: "override", origin: layers.platform });
  });
});

describe("what was planned", () => {
  it("does not come true on a page that was deleted, nor when it is brought back", async () => {
    const own = { ...place(), slug: `own-${randomUUID()}` };
    const pageId = await run((ctx) => aPage(ctx, { ...own, state: { at: new Date(Date.now() + 3_600_000) } }));
    await run((ctx) => deletePage(ctx, { pageId }));
    expect(await pageRow(database, pageId)).toMatchObject({ scheduledAt: null, publishedRevisionId: null });
    await run((ctx) => restorePage(ctx, { pageId }));
    expect(await headings(database, own)).toBeNull();
  });
});

describe("the id of a section", () => {
  it("stands for its kind too: no save can give it to another", async () => {
    const { version } = await pageRow(database, world.defaultId);
    const other = { id: intro.id, kind: "rich-text" as const, fields: { body: "Words" } };
    const content = { document: aDocument({ sections: [other as never, outro] }) };
    const saving = run((ctx) => saveDraft(ctx, { pageId: world.defaultId, version, content }));
    await expect(saving).rejects.toThrow(`sections.${intro.id}.kind: cannot change`);
  });
});

describe("from one to another", () => {
  const copyTo = async (ctx: Context, platformId: string) =>
    createPage(ctx, { ...(await readCopy(ctx, { pageId: world.defaultId })), platformId });

  it("a copy on another platform is a draft with sections of its own", async () => {
    const other = await run((ctx) => aPlatform(ctx));
    const { pageId } = await run((ctx) => copyTo(ctx, other));
    const copy = await pageRow(database, pageId);
    expect(copy).toMatchObject({
      platformId: other,
      layer: layers.default,
      slug: world.slug,
      publishedRevisionId: null,
    });
    const [revision] = await patchesOf(pageId);
    const { sections = [] } = (revision?.document ?? {}) as Partial<PageDocument>;
    expect(sections.map(({ fields }) => fields)).toEqual([intro.fields, outro.fields]);
    expect(sections.map(({ id }) => id)).not.toEqual(expect.arrayContaining([intro.id]));
    const again = run((ctx) => copyTo(ctx, other));
    await expect(again).rejects.toMatchObject({ field: "slug" });
  });

  it("a copy in a language that the other platform does not have is refused", async () => {
    const other = await run((ctx) => aPlatform(ctx, { defaultLocale: "de", locales: ["de"] }));
    const copying = run((ctx) => copyTo(ctx, other));
    await expect(copying).rejects.toThrow("locale: is not offered by the platform");
  });

  it("a vendor's section becomes the default's draft, and shows once with the vendor when it is published", async () => {
    const added = aSection("Good idea");
    const pageId = await published({ ...mine, added: [{ after: intro.id, section: added }] });
    for (const sectionId of [intro.id, added.id]) await run((ctx) => promoteSection(ctx, { pageId, sectionId }));
    const other = { ...place(), vendorId: await run((ctx) => aVendor(ctx, world.platformId)) };
    expect(await headings(database, other)).toEqual(["Intro", "Outro"]);
    await run((ctx) => publishPage(ctx, { pageId: world.defaultId }));
    expect(await headings(database, other)).toEqual(["Mine", "Good idea", "Outro"]);
    expect(await headings(database, place())).toEqual(["Mine", "Good idea", "Outro"]);
  });
});

describe("what vendors do with a default", () => {
  it("is counted, by section, and listed", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const slug = "counted";
    const pageId = await run((ctx) => aDefault(ctx, { platformId, slug }, [intro, outro]));
    const member = (code: string) =>
      run((ctx) => aVendor(ctx, platformId, { code: `${code}-${platformId.slice(0, 8)}` }));
    const [asIs, first, second, whole, hiding] = [
      await member("as-is"),
      await member("first"),
      await member("second"),
      await member("whole"),
      await member("hiding"),
    ];
    const over = (vendorId: string, patch: object) =>
      run(async (ctx) => {
        const page = await overridePage(ctx, { platformId, vendorId, slug, locale: "en", change: { patch } });
        return publishPage(ctx, page);
      });
    await over(first, mine);
    await over(second, { hidden: [outro.id] });
    await run((ctx) => aPage(ctx, { platformId, vendorId: whole, slug }));
    await run((ctx) => hidePage(ctx, { platformId, vendorId: hiding, slug }));
    const following = { follow: 1, override: 2, own: 1, hidden: 1, paused: 0 };
    const bySection = { [intro.id]: 1, [outro.id]: 1 };
    expect(await run((ctx) => findFollowing(ctx, { pageId }))).toEqual({ ...following, behind: 0, bySection });

    const document = aDocument({ title: "Default", sections: [aSection("Newer", intro.id), outro] });
    const { version } = await pageRow(database, pageId);
    await run((ctx) => saveDraft(ctx, { pageId, version, content: { document } }));
    expect(await run((ctx) => publishImpact(ctx, { pageId }))).toEqual({ ...following, asked: 1, bySection });
    expect(await run((ctx) => findFollowing(ctx, { pageId }))).toMatchObject({ behind: 0 });
    await run((ctx) => publishPage(ctx, { pageId }));
    expect(await run((ctx) => findFollowing(ctx, { pageId }))).toMatchObject({ behind: 1 });

    const listed = async (group: FollowerGroup, after?: string, search?: string) =>
      (await run((ctx) => listFollowers(ctx, { pageId, group, after, search }))).map(({ vendorId }) => vendorId);
    expect(await listed("follow")).toEqual([asIs]);
    expect(await listed("hidden")).toEqual([hiding]);
    expect(await listed("override", "", `Second-${platformId.slice(0, 8)}`)).toEqual([second]);
    expect(await listed("override", "", "%")).toEqual([]);
    expect(await listed("behind", "", "second")).toEqual([]);
    expect(await listed("override")).toEqual([first, second]);
    expect(await listed("override", `first-${platformId.slice(0, 8)}`)).toEqual([second]);
    expect(await listed("behind")).toEqual([first]);
    const overriding = async (sectionId: string, part: { after?: string; limit?: number; search?: string } = {}) =>
      (await run((ctx) => listFollowers(ctx, { pageId, group: "override", sectionId, ...part }))).map(
        ({ vendorId }) => vendorId,
      );
    expect(await overriding(intro.id)).toEqual([first]);
    expect(await overriding(outro.id)).toEqual([second]);
    expect(await overriding(outro.id, { search: "first" })).toEqual([]);
    expect(await overriding(outro.id, { after: `second-${platformId.slice(0, 8)}` })).toEqual([]);
    expect(await overriding(randomUUID())).toEqual([]);
    expect(await listed("own")).toEqual([whole]);
    await run((ctx) => lockPage(ctx, { pageId }));
    expect(await listed("paused")).toEqual([first, second, whole]);
    await run((ctx) => requirePage(ctx, { pageId }));
    expect(await run((ctx) => findFollowing(ctx, { pageId }))).toMatchObject({ follow: 2, hidden: 0, paused: 3 });
    expect((await listed("follow")).toSorted()).toEqual([asIs, hiding].toSorted());
    expect(await listed("hidden")).toEqual([]);
    expect(asIs).not.toBe(hiding);
  });
});
