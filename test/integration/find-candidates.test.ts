import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { resolve } from "@/cms/inheritance/resolve";
import { findCandidates, listCandidates } from "@/cms/pages/find-candidates";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { lockPage, requirePage, unlockPage } from "@/cms/pages/lock-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { hiddenPages, pages } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import { asSeen } from "@/test/storefronts";

const database = testDatabase();
const world = { oms: "", loyalty: "", acme: "", bakery: "" };

/** Two platforms, and two vendors that are each a member of both. */
beforeAll(() =>
  database.run(async (ctx) => {
    world.oms = await aPlatform(ctx);
    world.loyalty = await aPlatform(ctx);
    world.acme = await aVendor(ctx, [world.oms, world.loyalty]);
    world.bakery = await aVendor(ctx, [world.oms, world.loyalty]);
  }),
);

type Site = { platformId?: string; vendorId: string | null };

async function show(slug: string, { platformId = world.oms, vendorId }: Site, locales = ["en"]) {
  const rows = await findCandidates(database.visitors, { platformId, vendorId }, { slug, locales });
  const candidates = rows.map((row) => row.candidate).filter((candidate) => candidate !== null);
  return resolve(candidates, { locales, isHidden: rows.some((row) => row.isHidden) });
}

const titleAt = async (...where: Parameters<typeof show>) => (await show(...where))?.document.title ?? null;

/** A page with its place as its title, such as `acme about`. */
const write = (
  title: string,
  given: Omit<Parameters<typeof aPage>[1], "platformId" | "document"> & { platformId?: string },
) => database.run((ctx) => aPage(ctx, { platformId: world.oms, document: { title }, ...given }));

const ownSite = { vendorId: null };
const acme = () => ({ vendorId: world.acme });
const bakery = () => ({ vendorId: world.bakery });

describe("the four steps, in one query", () => {
  it("a storefront shows the vendor's page, the default, the platform page, or nothing", async () => {
    await write("platform", { slug: "about" });
    await write("default", { slug: "about", layer: layers.default });
    await write("acme", { slug: "about", vendorId: world.acme });
    await write("default", { slug: "returns", layer: layers.default });
    await write("platform", { slug: "terms" });

    expect(await titleAt("about", acme())).toBe("acme");
    expect(await titleAt("returns", acme())).toBe("default");
    expect(await titleAt("terms", acme())).toBe("platform");
    expect(await titleAt("nothing", acme())).toBeNull();
  });

  it("a platform's own site shows platform pages only", async () => {
    expect(await titleAt("about", ownSite)).toBe("platform");
    expect(await titleAt("returns", ownSite)).toBeNull();
    expect(await listedAt(ownSite)).not.toContain("returns default");
  });

  it("what one vendor writes is shown on that platform's storefront of that vendor only", async () => {
    expect(await titleAt("about", bakery())).toBe("default");
    expect(await titleAt("about", { platformId: world.loyalty, vendorId: world.acme })).toBeNull();
    for (const site of [bakery(), ownSite, { platformId: world.loyalty, vendorId: world.acme }]) {
      expect(await listedAt(site)).not.toContain("about acme");
    }
    expect(await listedAt(acme())).toContain("about acme");
  });

  it("what one platform writes is shown on its own sites only", async () => {
    await write("loyalty", { slug: "rewards", platformId: world.loyalty });
    await write("loyalty default", { slug: "about", platformId: world.loyalty, layer: layers.default });
    const loyalty = (vendorId: string | null) => ({ platformId: world.loyalty, vendorId });
    expect(await titleAt("rewards", ownSite)).toBeNull();
    expect(await titleAt("rewards", acme())).toBeNull();
    expect(await titleAt("about", acme())).toBe("acme");
    expect(await titleAt("about", loyalty(world.acme))).toBe("loyalty default");
    expect(await titleAt("terms", loyalty(world.acme))).toBeNull();
    expect(await listedAt(acme())).not.toContain("rewards loyalty");
    expect(await listedAt(loyalty(world.acme))).not.toContain("terms platform");
  });

  async function listedAt({ platformId = world.oms, vendorId }: Site): Promise<string[]> {
    const rows = await listCandidates(database.visitors, { platformId, vendorId });
    return rows.map(({ slug, candidate }) => `${slug} ${candidate?.document?.title}`);
  }
});

describe("languages", () => {
  it("are decided before layers", async () => {
    await write("platform fr", { slug: "story", locale: "fr" });
    await write("acme en", { slug: "story", vendorId: world.acme });
    expect(await titleAt("story", acme(), ["fr", "en"])).toBe("platform fr");
    expect(await titleAt("story", acme(), ["de", "en"])).toBe("acme en");
  });

  it("that were not asked for are not read", async () => {
    const rows = await findCandidates(
      database.visitors,
      { platformId: world.oms, ...acme() },
      { slug: "story", locales: ["fr"] },
    );
    expect(rows.map((row) => row.candidate?.locale)).toEqual(["fr"]);
  });
});

describe("drafts, schedules and deleted pages", () => {
  it("a draft is shown nowhere", async () => {
    await write("draft", { slug: "draft", state: "draft" });
    await write("draft", { slug: "draft", layer: layers.default, state: "draft" });
    await write("draft", { slug: "draft", vendorId: world.acme, state: "draft" });
    for (const site of [acme(), bakery(), ownSite]) expect(await show("draft", site)).toBeNull();
  });

  it("a new draft leaves what is public as it is", async () => {
    const pageId = await write("public", { slug: "news" });
    const [{ version } = { version: 0 }] = await database.db.select().from(pages).where(eq(pages.id, pageId));
    await database.run((ctx) =>
      saveDraft(ctx, { pageId, version, content: { document: aDocument({ title: "draft" }) } }),
    );
    expect(await titleAt("news", ownSite)).toBe("public");
  });

  it("a vendor's draft leaves the default as it is", async () => {
    await write("default", { slug: "jobs", layer: layers.default });
    await write("draft", { slug: "jobs", vendorId: world.acme, state: "draft" });
    expect(await titleAt("jobs", acme())).toBe("default");
  });

  it("a scheduled page appears by the database's clock, without anyone moving it", async () => {
    const inAnHour = new Date(Date.now() + 3_600_000);
    const pageId = await write("scheduled", { slug: "sale", state: { at: inAnHour } });
    const rows = await findCandidates(
      database.visitors,
      { platformId: world.oms, ...ownSite },
      { slug: "sale", locales: ["en"] },
    );
    expect(rows).toMatchObject([{ candidate: null, nextChangeAt: inAnHour }]);

    await letSchedulePass(pageId);
    const due = await findCandidates(
      database.visitors,
      { platformId: world.oms, ...ownSite },
      { slug: "sale", locales: ["en"] },
    );
    expect(due).toMatchObject([{ candidate: { document: { title: "scheduled" } }, nextChangeAt: null }]);
  });

  it("a scheduled change takes the place of what is public when it is due, and not before", async () => {
    const pageId = await write("before", { slug: "opening-hours" });
    await changeLater(pageId, "after");
    expect(await titleAt("opening-hours", ownSite)).toBe("before");
    await letSchedulePass(pageId);
    expect(await titleAt("opening-hours", ownSite)).toBe("after");
  });

  it("what a schedule has made public stays so when the next change is scheduled", async () => {
    const pageId = await write("first", { slug: "season" });
    await changeLater(pageId, "second");
    await letSchedulePass(pageId);
    await changeLater(pageId, "third");
    expect(await titleAt("season", ownSite)).toBe("second");
    await letSchedulePass(pageId);
    expect(await titleAt("season", ownSite)).toBe("third");
  });

  it("whether a schedule has come due is for the database's clock to say, not for the server's", async () => {
    const pageId = await write("first", { slug: "late-clock" });
    await changeLater(pageId, "second");
    await letSchedulePass(pageId);
    const inAnHour = new Date(Date.now() + 3_600_000);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 7_200_000 });
    await changeLater(pageId, "third", inAnHour).finally(() => vi.useRealTimers());
    expect(await titleAt("late-clock", ownSite)).toBe("second");
  });

  it("a page that first became public by schedule does not vanish when its next change is scheduled", async () => {
    const pageId = await write("first", { slug: "launch", state: { at: new Date(Date.now() + 3_600_000) } });
    await letSchedulePass(pageId);
    await changeLater(pageId, "second");
    expect(await titleAt("launch", ownSite)).toBe("first");
  });

  it("a change that is scheduled in place of another leaves what is public as it is", async () => {
    const pageId = await write("public", { slug: "rescheduled" });
    await changeLater(pageId, "never shown");
    await changeLater(pageId, "later");
    expect(await titleAt("rescheduled", ownSite)).toBe("public");
    await letSchedulePass(pageId);
    expect(await titleAt("rescheduled", ownSite)).toBe("later");
  });

  it("a deleted page uncovers what stands behind it", async () => {
    await write("default", { slug: "team", layer: layers.default });
    const pageId = await write("acme", { slug: "team", vendorId: world.acme });
    await database.db.update(pages).set({ deletedAt: sql`now()` }).where(eq(pages.id, pageId));
    expect(await titleAt("team", acme())).toBe("default");
  });

  async function changeLater(pageId: string, title: string, at = new Date(Date.now() + 3_600_000)): Promise<void> {
    await database.run(async (ctx) => {
      const [page] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
      await saveDraft(ctx, { pageId, version: page?.version ?? 0, content: { document: aDocument({ title }) } });
      await publishPage(ctx, { pageId, at });
    });
  }

  /** Sets the time of a schedule to a moment that has passed, as waiting for it would. */
  async function letSchedulePass(pageId: string): Promise<void> {
    await database.db.update(pages).set({ scheduledAt: sql`now() - interval '1 second'` }).where(eq(pages.id, pageId));
  }
});

describe("policy and plan", () => {
  it("a hidden page is hidden from that vendor's storefront on that platform only", async () => {
    for (const platformId of [world.oms, world.loyalty])
      await write("default", { slug: "delivery", layer: layers.default, platformId });
    await database.run((ctx) => hidePage(ctx, { platformId: world.oms, vendorId: world.acme, slug: "delivery" }));
    expect(await titleAt("delivery", acme())).toBeNull();
    expect(await titleAt("delivery", bakery())).toBe("default");
    expect(await titleAt("delivery", { platformId: world.loyalty, vendorId: world.acme })).toBe("default");
  });

  it("a required page is shown although it was hidden", async () => {
    const pageId = await write("required", { slug: "imprint", layer: layers.default });
    await database.run((ctx) => hidePage(ctx, { platformId: world.oms, vendorId: world.acme, slug: "imprint" }));
    expect(await titleAt("imprint", acme())).toBeNull();
    await database.run((ctx) => requirePage(ctx, { pageId }));
    expect(await titleAt("imprint", acme())).toBe("required");
  });

  it("a locked default pauses overrides; unlocking brings them back", async () => {
    const pageId = await write("locked", { slug: "privacy", layer: layers.default });
    await write("acme", { slug: "privacy", vendorId: world.acme });
    await database.run((ctx) => lockPage(ctx, { pageId }));
    expect(await titleAt("privacy", acme())).toBe("locked");
    await database.run((ctx) => unlockPage(ctx, { pageId }));
    expect(await titleAt("privacy", acme())).toBe("acme");
  });

  it("a page over the plan gives way", async () => {
    await write("default", { slug: "warranty", layer: layers.default });
    const pageId = await write("acme", { slug: "warranty", vendorId: world.acme });
    await database.db.update(pages).set({ pausedAt: sql`now()` }).where(eq(pages.id, pageId));
    expect(await titleAt("warranty", acme())).toBe("default");
  });
});

describe("an override by section", () => {
  const [intro, outro] = [aSection("Intro"), aSection("Outro")];
  const headings = async (slug: string) =>
    (await show(slug, acme()))?.document.sections.map(({ fields }) => "heading" in fields && fields.heading);
  const overridden = async (slug: string) => {
    const document = { title: "Default", sections: [intro, outro] };
    const pageId = await database.run((ctx) =>
      aPage(ctx, { platformId: world.oms, layer: layers.default, slug, document }),
    );
    const patch = { changed: { [intro.id]: { heading: "Acme's intro" } } };
    await database.run((ctx) =>
      aPage(ctx, { platformId: world.oms, vendorId: world.acme, slug, over: { pageId, patch } }),
    );
    return pageId;
  };

  it("follows the default in what it does not touch, as soon as that is published", async () => {
    const pageId = await overridden("services");
    expect(await headings("services")).toEqual(["Acme's intro", "Outro"]);
    const document = aDocument({
      title: "Newer",
      sections: [intro, aSection("Newer outro", outro.id), aSection("New")],
    });
    await database.run(async (ctx) => {
      const [page] = await ctx.db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
      await saveDraft(ctx, { pageId, version: page?.version ?? 0, content: await asSeen(ctx, pageId, document) });
    });
    expect(await headings("services")).toEqual(["Acme's intro", "Outro"]);
    await database.run((ctx) => publishPage(ctx, { pageId }));
    expect(await headings("services")).toEqual(["Acme's intro", "Newer outro", "New"]);
    expect(await titleAt("services", acme())).toBe("Newer");
  });

  it("is whole, from its base, when the default is deleted", async () => {
    const pageId = await overridden("gone");
    await database.db.update(pages).set({ deletedAt: sql`now()` }).where(eq(pages.id, pageId));
    expect(await headings("gone")).toEqual(["Acme's intro", "Outro"]);
  });

  it("has locked sections set aside", async () => {
    const pageId = await overridden("locked-section");
    await database.db
      .update(pages)
      .set({ lockedSectionIds: [intro.id] })
      .where(eq(pages.id, pageId));
    expect(await headings("locked-section")).toEqual(["Intro", "Outro"]);
  });
});

describe("the list for menus", () => {
  it("has the same pages with their fields, but without their sections", async () => {
    const document = { title: "Default", headerOrder: 3, sections: [aSection("Intro")] };
    const pageId = await database.run((ctx) =>
      aPage(ctx, { platformId: world.oms, layer: layers.default, slug: "listed", document }),
    );
    const patch = { fields: { menuLabel: "Acme's" }, hidden: [document.sections[0]?.id ?? ""] };
    await database.run((ctx) =>
      aPage(ctx, { platformId: world.oms, vendorId: world.acme, slug: "listed", over: { pageId, patch } }),
    );
    const rows = await listCandidates(database.visitors, { platformId: world.oms, vendorId: world.acme });
    const candidates = rows.flatMap(({ slug, candidate }) => (slug === "listed" && candidate ? [candidate] : []));
    const listed = resolve(candidates, { locales: ["en"] });
    expect(listed?.document).toEqual(
      aDocument({ title: "Default", headerOrder: 3, menuLabel: "Acme's", sections: [] }),
    );
    for (const { document: whole, patch: sparse } of candidates) {
      expect(whole?.sections ?? [sparse?.changed, sparse?.hidden]).toEqual(whole ? [] : [{}, []]);
    }
  });

  it("has an override's fields over its base where the default is gone", async () => {
    const document = { title: "Gone", footerOrder: 4 };
    const given = { platformId: world.oms, slug: "orphan" };
    const pageId = await database.run((ctx) => aPage(ctx, { ...given, layer: layers.default, document }));
    const over = { pageId, patch: { fields: { menuLabel: "Acme's" } } };
    await database.run((ctx) => aPage(ctx, { ...given, vendorId: world.acme, over }));
    await database.db.update(pages).set({ deletedAt: sql`now()` }).where(eq(pages.id, pageId));
    const rows = await listCandidates(database.visitors, { platformId: world.oms, vendorId: world.acme });
    const candidates = rows.flatMap(({ slug, candidate }) => (slug === "orphan" && candidate ? [candidate] : []));
    expect(resolve(candidates, { locales: ["en"] })?.document).toEqual(aDocument({ ...document, menuLabel: "Acme's" }));
  });

  it("says of each page whether it is hidden and when it will change", async () => {
    const inAnHour = new Date(Date.now() + 3_600_000);
    await write("default", { slug: "soon", layer: layers.default, state: { at: inAnHour } });
    await database.db.insert(hiddenPages).values({ platformId: world.oms, vendorId: world.acme, slug: "soon" });
    const soon = async (vendorId: string) =>
      (await listCandidates(database.visitors, { platformId: world.oms, vendorId })).find(
        ({ slug }) => slug === "soon",
      );
    expect(await soon(world.acme)).toEqual({
      slug: "soon",
      formerSlugs: [],
      redirectedSlugs: [],
      isHidden: true,
      candidate: null,
      nextChangeAt: inAnHour,
    });
    expect(await soon(world.bakery)).toMatchObject({ isHidden: false, nextChangeAt: inAnHour });
  });
});
