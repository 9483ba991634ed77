import { randomUUID } from "node:crypto";
import { asc, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { emptyPatch } from "@/cms/inheritance/patch";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { findPage } from "@/cms/pages/find-page";
import { linkPage } from "@/cms/pages/link-page";
import { lockSections } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { pageForWrite } from "@/cms/pages/page-for-write";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { previewReview, reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { tags } from "@/cms/tags";
import { revisions } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPatch, aPlatform, aSection, aTier, aVendor } from "@/test/factories";
import { aDefault, asSeen, headings, headingsOf, lineOf, pageRow, rewrite, shown } from "@/test/storefronts";

const database = testDatabase();
const [intro, middle, outro] = [aSection("Intro"), aSection("Middle"), aSection("Outro")];
const world = { platformId: "", vendorId: "", slug: "", defaultId: "" };
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.vendorId = await aVendor(ctx, world.platformId);
  }),
);

/** Each test has a default of its own. */
beforeEach(async () => {
  world.slug = `page-${randomUUID()}`;
  world.defaultId = await run((ctx) => aDefault(ctx, world, [intro, middle, outro]));
});

const place = () => ({ platformId: world.platformId, vendorId: world.vendorId, slug: world.slug, locale: "en" });
const override = (patch: object = {}) => run((ctx) => overridePage(ctx, { ...place(), change: { patch } }));
const publish = (pageId: string) => run((ctx) => publishPage(ctx, { pageId }));
const change = (sections: ReturnType<typeof aSection>[]) =>
  run((ctx) => rewrite(ctx, world.defaultId, { title: "Default", sections }));
const ofVendor = () => [tags.vendor(world.platformId, world.vendorId)];
const mine = { [intro.id]: { heading: "Mine" } };

async function published(patch: object = { changed: mine }): Promise<string> {
  const { pageId } = await override(patch);
  await publish(pageId);
  return pageId;
}

async function historyOf(pageId: string) {
  return database.db.select().from(revisions).where(eq(revisions.pageId, pageId)).orderBy(asc(revisions.number));
}

describe("an override of one of the platform's own pages", () => {
  const menusOf = async (change?: { patch: object }) => {
    const slug = `own-${randomUUID()}`;
    const placed = { title: "Pricing", headerOrder: 10, legalOrder: 30 };
    await run((ctx) => aPage(ctx, { platformId: world.platformId, slug, document: placed }));
    const { pageId } = await run((ctx) => overridePage(ctx, { ...place(), slug, change }));
    const { headerOrder, footerOrder, legalOrder } = (await run((ctx) => findPage(ctx, { pageId }))).document;
    const [revision] = await historyOf(pageId);
    return { headerOrder, footerOrder, legalOrder, patch: revision?.patch };
  };

  it("stands in the storefront's menus where the page itself did: in none but the legal one", async () => {
    const patch = { ...emptyPatch, fields: { headerOrder: null } };
    expect(await menusOf()).toEqual({ headerOrder: null, footerOrder: null, legalOrder: 30, patch });
  });

  it("stands where the vendor puts it", async () => {
    expect(await menusOf({ patch: { fields: { headerOrder: 4 } } })).toMatchObject({ headerOrder: 4, legalOrder: 30 });
  });
});

describe("an override", () => {
  it("starts as a draft that changes nothing, and nothing is public", async () => {
    await run((ctx) => overridePage(ctx, place()));
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", customised: 0, total: 3 });
    expect((await lineOf(database, world))?.own).toMatchObject({ publication: "draft" });
    expect((await shown(database, world))?.layer).toBe(1);
  });

  it("shows what it changes, once published, and follows the default in the rest", async () => {
    await published();
    await change([aSection("Newer intro", intro.id), aSection("Newer middle", middle.id), outro, aSection("New")]);
    expect(await headings(database, world)).toEqual(["Mine", "Newer middle", "Outro", "New"]);
  });

  it("may be handed over whole: what differs becomes the patch", async () => {
    const pageId = await published();
    const document = aDocument({ title: "Default", sections: [aSection("Mine", intro.id), outro] });
    const { version } = await pageRow(database, pageId);
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
    expect((await historyOf(pageId)).at(-1)?.patch).toEqual(aPatch({ changed: mine, hidden: [middle.id] }));
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Mine", "Outro"]);
  });

  it("may be handed over whole from the start", async () => {
    const document = aDocument({ title: "Default", sections: [intro, aSection("Added"), middle, outro] });
    const { publishedRevisionId } = await pageRow(database, world.defaultId);
    const change = { document, originRevisionId: publishedRevisionId ?? "" };
    const { pageId } = await run((ctx) => overridePage(ctx, { ...place(), change }));
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Intro", "Added", "Middle", "Outro"]);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", customised: 1, total: 4 });
  });

  it("handed over whole keeps nothing of a default that was published since its vendor read it", async () => {
    const { publishedRevisionId: originRevisionId } = await pageRow(database, world.defaultId);
    const document = aDocument({ title: "Ours", sections: [intro, middle, outro] });
    await change([aSection("Newer intro", intro.id), middle, outro]);
    const begin = (seen: { originRevisionId?: string }) =>
      run((ctx) => overridePage(ctx, { ...place(), change: { document, ...seen } }));
    await expect(begin({})).rejects.toThrow("originRevisionId: say what the page lay over");
    await publish((await begin({ originRevisionId: originRevisionId ?? "" })).pageId);
    expect(await headings(database, world)).toEqual(["Newer intro", "Middle", "Outro"]);
    expect(await shown(database, world)).toMatchObject({ document: { title: "Ours" } });
  });

  it("is refused a whole document that does not say what its writer has read", async () => {
    const pageId = await published();
    const { document } = await run((ctx) => findPage(ctx, { pageId }));
    const { version } = await pageRow(database, pageId);
    await change([intro, aSection("Newer middle", middle.id), outro]);
    const saving = run((ctx) => saveDraft(ctx, { pageId, version, content: { document } }));
    await expect(saving).rejects.toMatchObject({ problems: [{ path: "originRevisionId" }] });
    expect(await headings(database, world)).toEqual(["Mine", "Newer middle", "Outro"]);
  });

  it("written while nothing stood behind it asks about the default that stands there again", async () => {
    const pageId = await published();
    await run((ctx) => unpublishPage(ctx, { pageId: world.defaultId }));
    const { document, originRevisionId } = await run((ctx) => findPage(ctx, { pageId }));
    expect(originRevisionId).toBeNull();
    await change([aSection("Newer intro", intro.id), aSection("Newer middle", middle.id), outro]);
    const { version } = await pageRow(database, pageId);
    await run((ctx) => saveDraft(ctx, { pageId, version, content: { document, originRevisionId } }));
    expect((await lineOf(database, world))?.state).toMatchObject({ updates: 1 });
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Mine", "Newer middle", "Outro"]);
  });

  it("is refused where nothing stands behind the slug, or where there is a page already", async () => {
    const nowhere = run((ctx) => overridePage(ctx, { ...place(), slug: "nothing-there" }));
    await expect(nowhere).rejects.toThrow(NotFound);
    await override();
    await expect(override()).rejects.toMatchObject({ field: "slug" });
  });

  it("says that nothing stands behind the slug also where the plan has no room", async () => {
    const vendorId = await run(async (ctx) =>
      aVendor(ctx, world.platformId, { tierId: await aTier(ctx, { maxPages: 0 }) }),
    );
    const overriding = (slug: string) => run((ctx) => overridePage(ctx, { ...place(), vendorId, slug }));
    await expect(overriding("nothing-there")).rejects.toThrow(NotFound);
    await expect(overriding(world.slug)).rejects.toMatchObject({ field: "quota" });
  });

  it.each<[what: string, patch: object, problem: string]>([
    ["moves two sections in a circle", circle(), "is moved in a circle"],
    ["moves a section after itself", { moved: [{ id: intro.id, after: intro.id }] }, "is moved in a circle"],
    ["moves a section twice", twice(), "is moved twice"],
    ["adds a section after one that is not there", lost(), "stands after"],
    ["makes the page too large", huge(), "is larger than"],
  ])("that %s is refused whole", async (_, patch, problem) => {
    const refused = await override(patch).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Invalid);
    expect((refused as Invalid).message).toContain(problem);
    expect((await lineOf(database, world))?.state.kind).toBe("default");
  });

  function circle() {
    return {
      moved: [
        { id: intro.id, after: outro.id },
        { id: outro.id, after: intro.id },
      ],
    };
  }

  function twice() {
    return { moved: [null, outro.id].map((after) => ({ id: intro.id, after })) };
  }

  function lost() {
    return { added: [{ after: randomUUID(), section: aSection("Added") }] };
  }

  function huge() {
    const richText = () => ({ id: randomUUID(), kind: "rich-text", fields: { body: "x".repeat(39_000) } });
    return { added: Array.from({ length: 13 }, () => ({ after: null, section: richText() })) };
  }
});

describe("a page that was edited while the default changed", () => {
  it("changes only what its vendor changed: the rest follows the new default", async () => {
    const pageId = await published();
    const { publishedRevisionId: originRevisionId } = await pageRow(database, world.defaultId);
    const document = aDocument({ title: "My title", sections: [aSection("Mine", intro.id), middle, outro] });
    await change([intro, aSection("Newer middle", middle.id), aSection("New")]);
    const { version } = await pageRow(database, pageId);
    const content = { document, originRevisionId: originRevisionId ?? "" };
    await run((ctx) => saveDraft(ctx, { pageId, version, content }));
    await publish(pageId);
    expect(await shown(database, world)).toMatchObject({ document: { title: "My title" } });
    expect(await headings(database, world)).toEqual(["Mine", "Newer middle", "New"]);
    expect((await historyOf(pageId)).at(-1)?.patch).toEqual(aPatch({ fields: { title: "My title" }, changed: mine }));
  });
});

describe("words in a locked section", () => {
  it("are set aside when a detached page is linked again, and come back with the lock's end", async () => {
    const pageId = await published();
    await run((ctx) => detachPage(ctx, { pageId }));
    await run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [intro.id] }));
    await run((ctx) => linkPage(ctx, { pageId }));
    expect(await headings(database, world)).toEqual(["Intro", "Middle", "Outro"]);
    await run((ctx) => lockSections(ctx, { pageId: world.defaultId, sectionIds: [] }));
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
  });
});

describe("reverting", () => {
  it("a section gives it back to the default, and only it", async () => {
    const pageId = await published({ changed: { ...mine, [outro.id]: { heading: "My outro" } }, hidden: [middle.id] });
    const { version } = await pageRow(database, pageId);
    await run((ctx) => revertSection(ctx, { pageId, version, sectionId: outro.id }));
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Mine", "Outro"]);
    const again = run(async (ctx) =>
      revertSection(ctx, { pageId, version: (await pageRow(ctx, pageId)).version, sectionId: outro.id }),
    );
    await expect(again).rejects.toThrow(NotFound);
  });

  it("a section that was added takes it out; what stood after it keeps its place", async () => {
    const [first, second] = [aSection("First added"), aSection("Second added")];
    const added = [
      { after: intro.id, section: first },
      { after: first.id, section: second },
    ];
    const pageId = await published({ added });
    const { version } = await pageRow(database, pageId);
    await run((ctx) => revertSection(ctx, { pageId, version, sectionId: first.id }));
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Intro", "Second added", "Middle", "Outro"]);
  });

  it("the page shows the default at once; undoing it brings back every word and revision", async () => {
    const pageId = await published();
    const before = await historyOf(pageId);
    expect((await run((ctx) => revertPage(ctx, { pageId }))).tags).toEqual(ofVendor());
    expect(await headings(database, world)).toEqual(["Intro", "Middle", "Outro"]);
    expect((await lineOf(database, world))?.state.kind).toBe("default");
    expect((await run((ctx) => restorePage(ctx, { pageId }))).tags).toEqual(ofVendor());
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect(await historyOf(pageId)).toEqual(before);
  });

  it("cannot be undone where another page has taken the place, nor twice", async () => {
    const pageId = await published();
    await run((ctx) => revertPage(ctx, { pageId }));
    await override();
    await expect(run((ctx) => restorePage(ctx, { pageId }))).rejects.toMatchObject({ field: "slug" });
    const standing = await run((ctx) => aPage(ctx, { platformId: world.platformId }));
    await expect(run((ctx) => restorePage(ctx, { pageId: standing }))).rejects.toMatchObject({ field: "state" });
  });

  it("a custom page is refused: it has no default to go back to", async () => {
    const pageId = await run((ctx) => aPage(ctx, { ...place(), slug: `own-${randomUUID()}` }));
    await expect(run((ctx) => revertPage(ctx, { pageId }))).rejects.toMatchObject({ field: "state" });
    await run((ctx) => deletePage(ctx, { pageId }));
    expect((await pageRow(database, pageId)).deletedAt).not.toBeNull();
  });
});

describe("reviewing updates", () => {
  const review = async (pageId: string, choices: object) =>
    run(async (ctx) => reviewUpdates(ctx, { pageId, version: (await pageRow(ctx, pageId)).version, choices }));

  /** The vendor changed the intro and hid the outro; the platform changed both since. */
  async function behind(): Promise<string> {
    const pageId = await published({ changed: mine, hidden: [outro.id] });
    await change([aSection("Their intro", intro.id), middle, aSection("Their outro", outro.id)]);
    return pageId;
  }

  it("an update of what the vendor changed is announced, of anything else is not", async () => {
    const pageId = await published();
    await change([intro, aSection("Their middle", middle.id), outro]);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", updates: 0 });
    await change([aSection("Their intro", intro.id), aSection("Their middle", middle.id), outro]);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", updates: 1 });
    expect((await pageRow(database, pageId)).draftRevisionId).toBeNull();
  });

  it.each<[choice: string, choices: object, expected: string[]]>([
    ["keeps mine", { sections: { [intro.id]: "mine", [outro.id]: "mine" } }, ["Mine", "Middle"]],
    [
      "takes the default's",
      { sections: { [intro.id]: "default", [outro.id]: "default" } },
      ["Their intro", "Middle", "Their outro"],
    ],
    [
      "writes another",
      { sections: { [intro.id]: { fields: { heading: { edit: "Ours" } } }, [outro.id]: "mine" } },
      ["Ours", "Middle"],
    ],
  ])("%s, and nobody is asked twice", async (_, choices, expected) => {
    const pageId = await behind();
    expect((await lineOf(database, world))?.state).toMatchObject({ updates: 2 });
    expect(await review(pageId, choices)).toMatchObject({ isBehind: false });
    await publish(pageId);
    expect(await headings(database, world)).toEqual(expected);
    expect((await lineOf(database, world))?.state).not.toMatchObject({ updates: 2 });
    expect((await historyOf(pageId)).at(-1)?.baseRevisionId).toBe(
      (await pageRow(database, world.defaultId)).publishedRevisionId,
    );
  });

  it("one section at a time: what is not decided stays to be decided", async () => {
    const pageId = await behind();
    expect(await review(pageId, { sections: { [intro.id]: "mine" } })).toMatchObject({ isBehind: true });
    expect((await lineOf(database, world))?.state).toMatchObject({ updates: 1 });
    expect(await review(pageId, { sections: { [outro.id]: "mine" } })).toMatchObject({ isBehind: false });
    expect((await lineOf(database, world))?.state).toMatchObject({ updates: 0 });
  });

  it("what is saved meanwhile neither decides nor forgets an update", async () => {
    const pageId = await behind();
    const document = aDocument({ title: "Default", sections: [aSection("Mine, improved", intro.id), middle] });
    const { version } = await pageRow(database, pageId);
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
    expect((await lineOf(database, world))?.state).toMatchObject({ updates: 2 });
  });

  it("can be seen while somebody writes, with the revision of the default that it was read from", async () => {
    const pageId = await behind();
    const { publishedRevisionId } = await pageRow(database, world.defaultId);
    const { version } = await pageRow(database, pageId);
    // Whoever writes holds the page until the end; a reader that waited for it would wait for itself here.
    const seen = await run(async (ctx) => {
      await pageForWrite(ctx, "page.review", { pageId });
      return run((other) => previewReview(other, { pageId, version: undefined, choices: {} }));
    });
    expect(seen).toMatchObject({ originRevisionId: publishedRevisionId, version, left: { sections: [{}, {}] } });
    const stale = run((ctx) => previewReview(ctx, { pageId, version: version - 1, choices: {} }));
    await expect(stale).rejects.toMatchObject({ field: "version" });
  });

  it("can be seen before it is stored", async () => {
    const pageId = await behind();
    const { version } = await pageRow(database, pageId);
    const choices = { sections: { [intro.id]: "default" as const } };
    const { document, left } = await run((ctx) => previewReview(ctx, { pageId, version, choices }));
    expect(headingsOf(document)).toEqual(["Their intro", "Middle"]);
    expect(left.sections).toMatchObject([{ id: outro.id, isHidden: true, fields: [{ name: "heading" }] }]);
    expect((await pageRow(database, pageId)).version).toBe(version);
  });

  it("a section that the default loses stays with the vendor's words, and becomes the vendor's own", async () => {
    const pageId = await published();
    await change([middle, outro]);
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    await review(pageId, { sections: { [intro.id]: "mine" } });
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect((await historyOf(pageId)).at(-1)?.patch).toMatchObject({
      changed: {},
      added: [{ section: { id: intro.id } }],
    });
  });

  it("an edit that is not valid is refused, and its place is named", async () => {
    const pageId = await behind();
    const choices = { sections: { [intro.id]: { fields: { heading: { edit: "" } } } } };
    await expect(review(pageId, choices)).rejects.toThrow(/fields\.heading/);
    await expect(
      review(pageId, { sections: { [randomUUID()]: { fields: { heading: { edit: "x" } } } } }),
    ).rejects.toThrow(Invalid);
  });
});

describe("detaching and linking", () => {
  it("a detached page looks the same and stops following; linked again it follows in what it does not change", async () => {
    const pageId = await published();
    await run((ctx) => detachPage(ctx, { pageId }));
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect((await lineOf(database, world))?.state.kind).toBe("detached");
    await change([intro, aSection("Newer middle", middle.id), outro]);
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);

    expect((await run((ctx) => linkPage(ctx, { pageId }))).tags).toEqual(ofVendor());
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect((await lineOf(database, world))?.state).toMatchObject({ kind: "override", customised: 2 });
    await change([intro, aSection("Newest middle", middle.id), aSection("Newer outro", outro.id)]);
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Newer outro"]);
  });

  it("keeps the draft a draft, and the time of publication", async () => {
    const pageId = await published();
    const before = await pageRow(database, pageId);
    const document = aDocument({ title: "Default", sections: [aSection("My draft", intro.id), middle, outro] });
    await run(async (ctx) =>
      saveDraft(ctx, { pageId, version: before.version, content: await asSeen(ctx, pageId, document) }),
    );
    const publishedAt = (await shown(database, world))?.publishedAt;
    await run((ctx) => detachPage(ctx, { pageId }));
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect((await shown(database, world))?.publishedAt).toEqual(publishedAt);
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["My draft", "Middle", "Outro"]);
  });

  it("a custom page adopts a default that appeared later, and loses nothing", async () => {
    const slug = `later-${randomUUID()}`;
    const own = { ...place(), slug };
    const pageId = await run((ctx) =>
      aPage(ctx, { ...own, document: { title: "Own", sections: [aSection("Own words")] } }),
    );
    expect((await lineOf(database, own))?.state).toMatchObject({ kind: "custom", shadows: null });
    await run((ctx) => aDefault(ctx, own, [intro, outro]));
    expect((await lineOf(database, own))?.state).toMatchObject({ kind: "custom", shadows: 1 });
    await run((ctx) => linkPage(ctx, { pageId }));
    expect(await headings(database, own)).toEqual(["Own words"]);
    expect((await lineOf(database, own))?.state).toMatchObject({ kind: "override", customised: 3, total: 3 });
    const { version } = await pageRow(database, pageId);
    await run((ctx) => revertSection(ctx, { pageId, version, sectionId: outro.id }));
    await publish(pageId);
    expect(await headings(database, own)).toEqual(["Own words", "Outro"]);
  });

  it("what is whole cannot be detached, what follows cannot be linked", async () => {
    const pageId = await published();
    await expect(run((ctx) => linkPage(ctx, { pageId }))).rejects.toMatchObject({ field: "state" });
    await run((ctx) => detachPage(ctx, { pageId }));
    await expect(run((ctx) => detachPage(ctx, { pageId }))).rejects.toThrow(Conflict);
  });
});

describe("restoring a revision", () => {
  it("makes an older one the draft again, as a new one", async () => {
    const pageId = await published();
    const [first] = await historyOf(pageId);
    const { version } = await pageRow(database, pageId);
    const document = aDocument({ sections: [outro] });
    await run(async (ctx) => saveDraft(ctx, { pageId, version, content: await asSeen(ctx, pageId, document) }));
    await run(async (ctx) => restoreRevision(ctx, { pageId, version: version + 1, revisionId: first?.id ?? "" }));
    await publish(pageId);
    expect(await headings(database, world)).toEqual(["Mine", "Middle", "Outro"]);
    expect(await historyOf(pageId)).toHaveLength(3);
  });

  it("is whole for a page that was detached since", async () => {
    const pageId = await published();
    const [first] = await historyOf(pageId);
    await run((ctx) => detachPage(ctx, { pageId }));
    const { version } = await pageRow(database, pageId);
    await run((ctx) => restoreRevision(ctx, { pageId, version, revisionId: first?.id ?? "" }));
    expect((await historyOf(pageId)).at(-1)).toMatchObject({ patch: null, document: { title: "Default" } });
  });

  it("of another page is refused", async () => {
    const pageId = await published();
    const { version, publishedRevisionId } = await pageRow(database, world.defaultId);
    expect(version).toBeGreaterThan(0);
    const foreign = run(async (ctx) =>
      restoreRevision(ctx, {
        pageId,
        version: (await pageRow(ctx, pageId)).version,
        revisionId: publishedRevisionId ?? "",
      }),
    );
    await expect(foreign).rejects.toThrow(NotFound);
  });
});
