import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountedPage, fitToLimits, type Limits, quotaRefusal, usageOf } from "./quota";

const unlimited: Limits = { maxPages: null, maxCustomPages: null };
const atMost = (maxPages: number | null, maxCustomPages: number | null = null): Limits => ({
  maxPages,
  maxCustomPages,
});

/** A page created on a day of November. */
const aPage = (id: string, day: number, given: Partial<CountedPage> = {}): CountedPage => ({
  id,
  isCustom: false,
  isPaused: false,
  createdAt: new Date(Date.UTC(2026, 10, day)),
  ...given,
});

/** The pages after the changes. */
function apply(pages: readonly CountedPage[], { paused, resumed }: ReturnType<typeof fitToLimits>): CountedPage[] {
  return pages.map((page) => ({
    ...page,
    isPaused: paused.includes(page.id) || (page.isPaused && !resumed.includes(page.id)),
  }));
}
const activeIds = (pages: readonly CountedPage[]) => pages.filter((page) => !page.isPaused).map(({ id }) => id);

const [oldest, middle, newest] = [aPage("oldest", 1), aPage("middle", 2), aPage("newest", 3)];
const isPaused = true;
const isCustom = true;

describe("a downgrade", () => {
  it("pauses the newest pages first, the oldest last, in whatever order they come", () => {
    expect(fitToLimits([middle, newest, oldest], atMost(2))).toEqual({ paused: ["newest"], resumed: [] });
    expect(fitToLimits([newest, oldest, middle], atMost(1))).toEqual({ paused: ["middle", "newest"], resumed: [] });
  });

  it("pauses all where the plan has no pages", () => {
    expect(fitToLimits([newest, oldest], atMost(0))).toEqual({ paused: ["oldest", "newest"], resumed: [] });
  });

  it("pauses nothing that the plan has room for", () => {
    expect(fitToLimits([oldest, middle, newest], atMost(3))).toEqual({ paused: [], resumed: [] });
    expect(fitToLimits([oldest, middle, newest], unlimited)).toEqual({ paused: [], resumed: [] });
  });

  it("pauses custom pages over their own limit, and no override for their sake", () => {
    const pages = [aPage("first", 1, { isCustom }), aPage("second", 2, { isCustom }), aPage("override", 3)];
    expect(fitToLimits(pages, atMost(3, 1))).toEqual({ paused: ["second"], resumed: [] });
    expect(fitToLimits(pages, atMost(2, 1))).toEqual({ paused: ["second"], resumed: [] });
    expect(fitToLimits(pages, atMost(null, 0))).toEqual({ paused: ["first", "second"], resumed: [] });
  });

  it("counts custom pages within the pages in total", () => {
    const pages = [aPage("override", 1), aPage("first", 2, { isCustom }), aPage("second", 3, { isCustom })];
    expect(fitToLimits(pages, atMost(2, 2))).toEqual({ paused: ["second"], resumed: [] });
    expect(fitToLimits(pages, atMost(1, 2))).toEqual({ paused: ["first", "second"], resumed: [] });
  });

  it("decides by id between pages of the same moment, so that it always decides the same", () => {
    const [a, b] = [aPage("a", 1), aPage("b", 1)];
    expect(fitToLimits([b, a], atMost(1))).toEqual({ paused: ["b"], resumed: [] });
    expect(fitToLimits([a, b], atMost(1))).toEqual({ paused: ["b"], resumed: [] });
  });
});

describe("a vendor's own choice", () => {
  it("of which pages are paused holds, although an older one is among them", () => {
    const chosen = [{ ...oldest, isPaused }, middle, { ...newest, isPaused: false }];
    expect(fitToLimits(chosen, atMost(2))).toEqual({ paused: [], resumed: [] });
  });

  it("is narrowed by a further downgrade, not turned round", () => {
    const chosen = [{ ...oldest, isPaused }, middle, newest];
    expect(fitToLimits(chosen, atMost(1))).toEqual({ paused: ["newest"], resumed: [] });
  });
});

describe("an upgrade", () => {
  it("brings paused pages back, the oldest first", () => {
    const pages = [{ ...newest, isPaused }, { ...middle, isPaused }, oldest];
    expect(fitToLimits(pages, atMost(2))).toEqual({ paused: [], resumed: ["middle"] });
    expect(fitToLimits(pages, atMost(3))).toEqual({ paused: [], resumed: ["middle", "newest"] });
    expect(fitToLimits(pages, unlimited)).toEqual({ paused: [], resumed: ["middle", "newest"] });
  });

  it("leaves paused what the limit of custom pages still does not allow", () => {
    const pages = [
      aPage("kept", 3, { isCustom }),
      aPage("custom", 1, { isCustom, isPaused }),
      aPage("override", 2, { isPaused }),
    ];
    expect(fitToLimits(pages, atMost(2, 1))).toEqual({ paused: [], resumed: ["override"] });
  });

  it("of pages may come with a downgrade of custom pages", () => {
    const pages = [aPage("first", 1, { isCustom }), aPage("second", 2, { isCustom }), aPage("third", 3, { isPaused })];
    expect(fitToLimits(pages, atMost(3, 1))).toEqual({ paused: ["second"], resumed: ["third"] });
  });
});

describe("fitToLimits, whatever the pages and the plan", () => {
  const limit = fc.option(fc.nat(6));
  const plan = fc.record({ maxPages: limit, maxCustomPages: limit });
  const page = fc.record({
    id: fc.uuid(),
    isCustom: fc.boolean(),
    isPaused: fc.boolean(),
    createdAt: fc.integer({ min: 1, max: 5 }).map((day) => new Date(Date.UTC(2026, 10, day))),
  });
  const pages = fc.uniqueArray(page, { selector: ({ id }) => id, maxLength: 12 });

  it("leaves a usage within the limits", () => {
    fc.assert(
      fc.property(pages, plan, (given, limits) => {
        const used = usageOf(apply(given, fitToLimits(given, limits)));
        expect(used.pages).toBeLessThanOrEqual(limits.maxPages ?? Number.POSITIVE_INFINITY);
        expect(used.customPages).toBeLessThanOrEqual(limits.maxCustomPages ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("leaves nothing paused that there is room for", () => {
    fc.assert(
      fc.property(pages, plan, (given, limits) => {
        const after = apply(given, fitToLimits(given, limits));
        for (const paused of after.filter((each) => each.isPaused)) {
          expect(quotaRefusal(usageOf(after), limits, paused)).not.toBeNull();
        }
      }),
    );
  });

  it("changes nothing a second time", () => {
    fc.assert(
      fc.property(pages, plan, (given, limits) => {
        const after = apply(given, fitToLimits(given, limits));
        expect(fitToLimits(after, limits)).toEqual({ paused: [], resumed: [] });
      }),
    );
  });

  it("pauses nothing while the active pages fit, and brings back none that is active", () => {
    fc.assert(
      fc.property(pages, plan, (given, limits) => {
        const { paused, resumed } = fitToLimits(given, limits);
        const used = usageOf(given);
        const fits =
          used.pages <= (limits.maxPages ?? used.pages) &&
          used.customPages <= (limits.maxCustomPages ?? used.customPages);
        expect(paused.length === 0).toBe(fits);
        expect(resumed.filter((id) => activeIds(given).includes(id))).toEqual([]);
      }),
    );
  });

  it("decides the same in whatever order the pages come", () => {
    fc.assert(
      fc.property(pages, plan, (given, limits) => {
        expect(fitToLimits(given.toReversed(), limits)).toEqual(fitToLimits(given, limits));
      }),
    );
  });
});
