import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import { isRequiredAt, lockedTouches, mayHide, mayOverride, pauseReason, withLockedSections } from "./policy";

const [active, overPlan] = [{ isPaused: false }, { isPaused: true }];

describe("a vendor page", () => {
  it.each([
    ["shown where nothing stands behind it", null, active, null],
    ["shown over a default that is not locked", { isLocked: false }, active, null],
    ["paused over a locked default", { isLocked: true }, active, "locked"],
    ["paused where it is over the plan", null, overPlan, "plan"],
    ["paused where it is over the plan, over a default that is not locked", { isLocked: false }, overPlan, "plan"],
    ["paused by the lock first, as an upgrade would not bring it back", { isLocked: true }, overPlan, "locked"],
  ] as const)("is %s", (_, origin, page, reason) => {
    expect(pauseReason(origin, page)).toBe(reason);
  });
});

describe("a default", () => {
  it("may be overridden unless it is locked", () => {
    expect([mayOverride({ isLocked: false }), mayOverride({ isLocked: true })]).toEqual([true, false]);
  });

  it("may be hidden unless it is required, locked or not", () => {
    expect(mayHide({ isLocked: false, isRequired: false })).toBe(true);
    expect(mayHide({ isLocked: true, isRequired: false })).toBe(true);
    expect(mayHide({ isLocked: false, isRequired: true })).toBe(false);
    expect(mayHide({ isLocked: true, isRequired: true })).toBe(false);
  });

  it("has to be shown where the platform requires it, and at the home page whatever it requires", () => {
    expect(isRequiredAt("about", { isRequired: false })).toBe(false);
    expect(isRequiredAt("about", { isRequired: true })).toBe(true);
    expect(isRequiredAt("home", { isRequired: false })).toBe(true);
  });
});

describe("what a patch newly says of locked sections", () => {
  const [intro, terms, outro] = [aSection("Welcome"), aSection("Terms"), aSection("Goodbye")];
  const origin = aDocument({ sections: [intro, terms, outro] });
  const lockedSectionIds = [terms.id];
  const problems = [{ path: `sections.${terms.id}`, message: "is locked by the platform" }];
  const [changed, hidden, moved] = [
    aPatch({ changed: { [terms.id]: { heading: "Our terms" } } }),
    aPatch({ hidden: [terms.id] }),
    aPatch({ moved: [{ id: terms.id, after: null }] }),
  ];

  it.each([
    ["changes", changed],
    ["hides", hidden],
    ["moves", moved],
  ])("is refused where a new override %s one", (_, patch) => {
    expect(lockedTouches(origin, patch, { previous: null, lockedSectionIds })).toEqual(problems);
    expect(lockedTouches(origin, patch, { previous: aPatch(), lockedSectionIds })).toEqual(problems);
  });

  it.each([
    ["changed", changed],
    ["hidden", hidden],
    ["moved", moved],
  ])("is not refused for what was %s before the lock: that stays, set aside", (_, patch) => {
    const previous = structuredClone(patch);
    expect(lockedTouches(origin, patch, { previous, lockedSectionIds })).toEqual([]);
  });

  it.each([
    ["other words", changed, aPatch({ changed: { [terms.id]: { heading: "Our new terms" } } })],
    ["hiding besides", changed, { ...changed, hidden: [terms.id] }],
    ["hiding instead", changed, hidden],
    ["moving besides", changed, { ...changed, moved: moved.moved }],
    ["another place", moved, aPatch({ moved: [{ id: terms.id, after: outro.id }] })],
  ])("is refused where it was touched before, and now by %s", (_, previous, patch) => {
    expect(lockedTouches(origin, patch, { previous, lockedSectionIds })).toEqual(problems);
  });

  it("is nothing where what was set aside is given up", () => {
    expect(lockedTouches(origin, aPatch(), { previous: changed, lockedSectionIds })).toEqual([]);
  });

  it("is nothing where the patch touches other sections only", () => {
    const others = aPatch({
      changed: { [intro.id]: { heading: "Hello" } },
      hidden: [outro.id],
      moved: [{ id: outro.id, after: null }],
    });
    expect(lockedTouches(origin, others, { previous: null, lockedSectionIds })).toEqual([]);
    const changedBefore = { ...changed, moved: others.moved };
    expect(lockedTouches(origin, changed, { previous: changedBefore, lockedSectionIds })).toEqual([]);
  });

  it("is nothing where the origin does not have the locked section", () => {
    const without = aDocument({ sections: [intro, outro] });
    expect(lockedTouches(without, changed, { previous: null, lockedSectionIds })).toEqual([]);
  });

  it("names each section, in the order of the page", () => {
    const patch = aPatch({ hidden: [outro.id, terms.id] });
    const paths = lockedTouches(origin, patch, { previous: null, lockedSectionIds: [outro.id, terms.id] });
    expect(paths.map(({ path }) => path)).toEqual([`sections.${terms.id}`, `sections.${outro.id}`]);
  });
});

describe("a document with the locked sections", () => {
  const [intro, terms, prices, outro] = [
    aSection("Welcome"),
    aSection("Terms"),
    aSection("Prices"),
    aSection("Goodbye"),
  ];
  const origin = aDocument({ title: "Default", sections: [terms, intro, prices, outro] });
  const mine = aSection("Our bakery");
  const withLocked = (sections: PageDocument["sections"], lockedSectionIds: string[]) =>
    withLockedSections(origin, aDocument({ title: "Mine", sections }), lockedSectionIds).sections;

  it("has each of them as the origin has it, after what it follows there", () => {
    expect(withLocked([intro, mine, outro], [prices.id])).toEqual([intro, prices, mine, outro]);
    expect(withLocked([intro, aSection("My prices", prices.id), outro], [prices.id])).toEqual([intro, prices, outro]);
    expect(withLocked([outro, aSection("My prices", prices.id), intro], [prices.id])).toEqual([outro, intro, prices]);
  });

  it("has one at the start where it stands there, or where nothing is left that it follows", () => {
    expect(withLocked([mine, intro], [terms.id])).toEqual([terms, mine, intro]);
    expect(withLocked([mine], [prices.id])).toEqual([prices, mine]);
    expect(withLocked([], [outro.id])).toEqual([outro]);
  });

  it("has several in the origin's order", () => {
    expect(withLocked([prices, mine, terms], [terms.id, prices.id])).toEqual([terms, prices, mine]);
    expect(withLocked([mine], [outro.id, prices.id, terms.id])).toEqual([terms, prices, outro, mine]);
  });

  it("does not have those that the origin has lost", () => {
    expect(withLocked([intro, mine], [mine.id])).toEqual([intro]);
  });

  it("is the document itself in all else", () => {
    const document = aDocument({ title: "Mine", sections: [intro, mine] });
    expect(withLockedSections(origin, document, [])).toEqual(document);
    expect(withLockedSections(origin, document, [terms.id])).toEqual({ ...document, sections: [terms, intro, mine] });
  });
});
