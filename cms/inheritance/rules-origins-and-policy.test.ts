import { describe, expect, it } from "vitest";
import { aCandidate, aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import { layers } from "../pages/layer";
import type { Section } from "../sections/section";
import { applyPatch, reconciledBase } from "./apply-patch";
import type { Choices } from "./choices";
import { findDrift } from "./drift";
import { mergePatch } from "./merge";
import { actionsOf, pageState } from "./page-state";
import type { Patch } from "./patch";
import { resolve } from "./resolve";
import { sourceMap } from "./source-map";

/** Rules 6 and 7: what becomes of overrides when the platform takes something away from under them. */

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, heading: string) =>
  ({ ...section, fields: { ...section.fields, heading } }) as Section;
const seen = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const withSections = (...sections: Section[]): PageDocument => ({ ...seen, sections });
const added = aSection("Our bakery");
const stepsLost = withSections(hero, faq);
const mine = saying(steps, "Buy, collect");
const changed = { [steps.id]: { heading: "Buy, collect" } };

const merge = (origin: PageDocument, patch: Patch, sections: Choices["sections"], lockedSectionIds: string[] = []) =>
  mergePatch({ base: seen, origin, patch, choices: { fields: {}, sections }, lockedSectionIds });

describe("Rule 6. Origins can go away", () => {
  it("a deleted section that the vendor changed goes on being shown in its place, flagged", () => {
    const patch = aPatch({ changed });
    expect(applyPatch(stepsLost, patch, { base: seen }).sections).toEqual([hero, mine, faq]);
    const map = sourceMap({ document: stepsLost, layer: layers.default }, patch, { base: seen });
    expect(map.sections.map(({ id, isOrphaned }) => [id, isOrphaned])).toEqual([
      [hero.id, false],
      [steps.id, true],
      [faq.id, false],
    ]);
  });

  it("it becomes an added section once the vendor keeps it, and is gone once it does not", () => {
    const patch = aPatch({ changed });
    expect(merge(stepsLost, patch, { [steps.id]: "mine" })).toEqual({
      patch: aPatch({ added: [{ after: hero.id, section: mine }] }),
      isSettled: true,
      isBehind: false,
    });
    expect(merge(stepsLost, patch, { [steps.id]: "default" })).toEqual({
      patch: aPatch(),
      isSettled: true,
      isBehind: false,
    });
  });

  it("it may be edited while it is kept", () => {
    const choice = { fields: { heading: { edit: "Just buy" } } };
    expect(merge(stepsLost, aPatch({ changed }), { [steps.id]: choice }).patch.added).toEqual([
      { after: hero.id, section: saying(steps, "Just buy") },
    ]);
  });

  it("a deleted section that the vendor did not change is gone, and what was added after it keeps its place", () => {
    const patch = aPatch({ added: [{ after: steps.id, section: added }] });
    expect(applyPatch(stepsLost, patch, { base: seen }).sections).toEqual([hero, added, faq]);
  });

  it("a deleted page leaves its overrides whole, from base and patch, as custom pages", () => {
    const patch = aPatch({ fields: { title: "Buns" }, changed, hidden: [faq.id] });
    const override = aCandidate({ layer: layers.vendor, patch, base: seen });
    expect(resolve([override], { locales: ["en"] })).toMatchObject({
      layer: layers.vendor,
      document: { ...seen, title: "Buns", sections: [hero, mine] },
    });
    const page = { isWhole: false, isDetached: false, isPaused: false, customised: 2, total: 3, updates: 0 };
    expect(pageState(null, page, { isHidden: false })).toEqual({ kind: "custom", shadows: null, paused: null });
  });

  it("a deleted page leaves them with the updates that they had settled before", () => {
    const settled = aPatch({ changed: { [hero.id]: { heading: "Collect stars" } } });
    const override = aCandidate({ layer: layers.vendor, patch: { changed, reconciled: settled }, base: seen });
    expect(resolve([override], { locales: ["en"] })?.document.sections).toEqual([
      saying(hero, "Collect stars"),
      mine,
      faq,
    ]);
  });
});

describe("Rule 7. Policy beats override, and parks it", () => {
  const override = aCandidate({ layer: layers.vendor, patch: { changed }, base: seen });
  const shownOver = (
    given: { isLocked?: boolean; lockedSectionIds?: string[]; isRequired?: boolean },
    isHidden = false,
  ) =>
    resolve([override, aCandidate({ layer: layers.default, document: seen, ...given })], { locales: ["en"], isHidden })
      ?.document.sections;

  it("locking a default pauses its overrides, unlocking brings them back", () => {
    expect(shownOver({ isLocked: true })).toEqual([hero, steps, faq]);
    expect(shownOver({ isLocked: false })).toEqual([hero, mine, faq]);
  });

  it("a required page cannot be hidden, though it can be overridden", () => {
    expect(shownOver({}, true)).toBeUndefined();
    expect(shownOver({ isRequired: true }, true)).toEqual([hero, mine, faq]);
    const required = pageState({ layer: layers.default, isLocked: false, isRequired: true }, null, { isHidden: true });
    expect(required && actionsOf(required)).toEqual(["view", "override"]);
  });

  it.each<[string, Partial<Patch>, Section[]]>([
    ["changes", { changed }, [hero, mine, faq]],
    ["hides", { hidden: [steps.id] }, [hero, faq]],
    ["moves", { moved: [{ id: steps.id, after: null }] }, [steps, hero, faq]],
  ])("locking a section parks what a patch %s of it, unlocking brings it back", (_, given, unlocked) => {
    const patch = aPatch(given);
    expect(applyPatch(seen, patch, { base: seen, lockedSectionIds: [steps.id] })).toEqual(seen);
    expect(applyPatch(seen, patch, { base: seen })).toEqual(withSections(...unlocked));
  });

  it("a locked section follows the default, and what is parked is not asked about", () => {
    const origin = withSections(hero, saying(steps, "Three steps"), faq);
    const context = { base: seen, lockedSectionIds: [steps.id] };
    expect(applyPatch(origin, aPatch({ changed }), context)).toEqual(origin);
    expect(findDrift(seen, origin, aPatch({ changed }), [steps.id]).isBehind).toBe(false);
  });

  it("a decision about other sections leaves what is parked in the patch", () => {
    const origin = withSections(saying(hero, "Collect stars"), steps, faq);
    const patch = aPatch({ changed: { ...changed, [hero.id]: { heading: "Collect buns" } } });
    const merged = merge(origin, patch, { [hero.id]: "default" }, [steps.id]);
    expect(merged).toEqual({ patch: aPatch({ changed }), isSettled: true, isBehind: false });
    expect(applyPatch(origin, merged.patch).sections).toEqual([saying(hero, "Collect stars"), mine, faq]);
  });

  it("a section removed while locked is not shown, but what the vendor wrote in it is set aside", () => {
    const patch = aPatch({ changed });
    const context = { base: seen, lockedSectionIds: [steps.id] };
    expect(applyPatch(stepsLost, patch, context)).toEqual(stepsLost);
    const merged = merge(stepsLost, patch, {}, [steps.id]);
    expect(merged).toMatchObject({ isSettled: false, isBehind: false, patch: { changed } });
    expect(applyPatch(stepsLost, merged.patch, context)).toEqual(stepsLost);
    // Once the lock is lifted, the vendor's version is shown again, and asked about.
    expect(applyPatch(stepsLost, merged.patch, { base: seen }).sections).toContainEqual(mine);
    expect(findDrift(reconciledBase(seen, merged.patch), stepsLost, merged.patch).sections).toMatchObject([
      { id: steps.id, isRemoved: true },
    ]);
  });

  it("an update of a locked section is not forgotten by what is decided meanwhile", () => {
    const patch = aPatch({ changed });
    const newer = {
      ...seen,
      sections: seen.sections.map((each) => (each.id === steps.id ? aSection("New", steps.id) : each)),
    };
    const merged = merge(newer, patch, {}, [steps.id]);
    expect(merged).toMatchObject({ isSettled: false, isBehind: false });
    expect(findDrift(reconciledBase(seen, merged.patch), newer, merged.patch).isBehind).toBe(true);
  });
});
