import { beforeAll, describe, expect, it } from "vitest";
import type { Context } from "@/cms/context";
import { changeTier, choosePages } from "@/cms/memberships/change-tier";
import { comparePlans } from "@/cms/memberships/compare-plans";
import { listCountedPages } from "@/cms/memberships/list-counted-pages";
import { findUsage } from "@/cms/memberships/quota";
import { deletePage } from "@/cms/pages/delete-page";
import { createTiers } from "@/cms/tiers/create-tiers";
import { creationRefusal, isNearLimit, refusalWords } from "@/cms/tiers/quota";
import { usageWords } from "@/components/pages/plan-words";
import tiers from "@/db/seed/tiers";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aTier, aVendor } from "@/test/factories";

/** The numbers of the usage screen on each of the four tiers. */
const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const world = { platformId: "", tierIds: new Map<string, string>(), unlimited: "" };
const defaults = 30;

beforeAll(() =>
  run(async (ctx) => {
    world.platformId = await aPlatform(ctx);
    world.tierIds = await createTiers(ctx, tiers);
    world.unlimited = await aTier(ctx);
    for (let n = 0; n < defaults; n++) await aPage(ctx, { platformId: world.platformId, slug: `default-${n}` });
  }),
);

const tierId = (code: string) => world.tierIds.get(code) ?? "";

/** A vendor with so many overrides and custom pages, moved to a tier. */
async function aMember(code: string, overrides: number, custom: number) {
  const member = await run(async (ctx) => {
    const vendorId = await aVendor(ctx, world.platformId, { tierId: world.unlimited });
    return { platformId: world.platformId, vendorId };
  });
  // In transactions of their own: each is newer than the one before.
  for (let n = 0; n < overrides; n++) await run((ctx) => aPage(ctx, { ...member, slug: `default-${n}` }));
  for (let n = 0; n < custom; n++) await run((ctx) => aPage(ctx, { ...member, slug: `own-${n}` }));
  await run((ctx) => changeTier(ctx, { ...member, tierId: tierId(code) }));
  return member;
}

type Case = [tier: string, overrides: number, custom: number, words: string, isNear: boolean, refusal: string | null];

const full = (name: string, pages: number) => `The ${name} plan has room for ${pages} pages, and all are in use.`;

const cases: Case[] = [
  ["essential", 2, 0, "2 of 3 pages, no custom pages", false, null],
  ["essential", 3, 0, "3 of 3 pages, no custom pages", true, full("Essential", 3)],
  ["professional", 7, 0, "7 of 10 pages, 0 of 5 custom", false, null],
  ["professional", 4, 3, "7 of 10 pages, 3 of 5 custom", false, null],
  ["professional", 8, 0, "8 of 10 pages, 0 of 5 custom", true, null],
  ["professional", 1, 4, "5 of 10 pages, 4 of 5 custom", true, null],
  ["professional", 7, 3, "10 of 10 pages, 3 of 5 custom", true, full("Professional", 10)],
  ["business", 13, 10, "23 of 30 pages, 10 of 20 custom", false, null],
  ["business", 14, 10, "24 of 30 pages, 10 of 20 custom", true, null],
  ["business", 20, 10, "30 of 30 pages, 10 of 20 custom", true, full("Business", 30)],
  ["enterprise", 20, 11, "31 pages, 11 custom", false, null],
];

describe("on each tier", () => {
  it.each(cases)(
    "%s with %d overrides and %d custom pages: %s",
    async (code, overrides, custom, words, isNear, refusal) => {
      const member = await aMember(code, overrides, custom);
      const plan = await run((ctx) => findUsage(ctx, member));
      const reason = creationRefusal(plan, { isCustom: false });
      expect([usageWords(plan), isNearLimit(plan, plan)]).toEqual([words, isNear]);
      expect(reason && refusalWords(reason, plan)).toBe(refusal);
    },
  );

  it("79 of 100 pages are not near the limit, 80 are", async () => {
    const hundred = { maxPages: 100, maxCustomPages: 100 };
    expect([79, 80, 100].map((pages) => isNearLimit({ pages, customPages: 0 }, hundred))).toEqual([false, true, true]);
  });
});

describe("after a downgrade and an upgrade", () => {
  it("what is over the plan is paused, each larger plan says what it would show again, and shows just that", async () => {
    const member = await aMember("professional", 6, 4);
    await run((ctx) => changeTier(ctx, { ...member, tierId: tierId("essential") }));
    expect(usageWords(await run((ctx) => findUsage(ctx, member)))).toBe("3 of 3 pages, no custom pages");
    const compared = (await run((ctx) => comparePlans(ctx, member))).filter(({ tierId: id }) => id !== world.unlimited);
    expect(compared.map(({ name, rank, paused, resumed }) => [name, rank, paused, resumed.count])).toEqual([
      ["Essential", "current", 0, 0],
      ["Professional", "higher", 0, 7],
      ["Business", "higher", 0, 7],
      ["Enterprise", "higher", 0, 7],
    ]);
    expect(compared[1]?.resumed.pages.map(({ slug }) => slug)).toEqual([
      ...["default-3", "default-4", "default-5"],
      ...["own-0", "own-1", "own-2", "own-3"],
    ]);
    await run((ctx) => changeTier(ctx, { ...member, tierId: tierId("business") }));
    expect(usageWords(await run((ctx) => findUsage(ctx, member)))).toBe("10 of 30 pages, 4 of 20 custom");
    expect((await run((ctx) => listCountedPages(ctx, member))).filter(({ isPaused }) => isPaused)).toEqual([]);
  });
});

describe("choosing which pages stay", () => {
  it("leaves alone what was made since the list was shown", async () => {
    const member = await aMember("professional", 2, 0);
    const shown = await run((ctx) => listCountedPages(ctx, member));
    expect(shown.map(({ slug, isCustom, isPaused }) => [slug, isCustom, isPaused])).toEqual([
      ["default-0", false, false],
      ["default-1", false, false],
    ]);
    const since = await run((ctx) => aPage(ctx, { ...member, slug: "own-since" }));
    const among = shown.map(({ id }) => id);
    const [first = "", second = ""] = among;
    const effect = await run((ctx) => choosePages(ctx, { ...member, pageIds: [first], among }));
    expect(effect).toMatchObject({ paused: [second], resumed: [] });
    const now = await run((ctx) => listCountedPages(ctx, member));
    expect(now.filter(({ isPaused }) => !isPaused).map(({ id }) => id)).toEqual([first, since]);
  });

  it("names no page that was deleted", async () => {
    const member = await aMember("professional", 2, 0);
    const [first] = await run((ctx) => listCountedPages(ctx, member));
    await run((ctx) => deletePage(ctx, { pageId: first?.id ?? "" }));
    expect((await run((ctx) => listCountedPages(ctx, member))).map(({ slug }) => slug)).toEqual(["default-1"]);
  });
});
