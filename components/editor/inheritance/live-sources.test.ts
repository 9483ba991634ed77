import { describe, expect, it } from "vitest";
import type { Patch } from "@/cms/inheritance/patch";
import type { PageDocument } from "@/cms/pages/document";
import { layers } from "@/cms/pages/layer";
import type { Section } from "@/cms/sections/section";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { hideSectionIn, revertFieldIn, revertSectionIn, showSectionIn } from "./edits";
import { type Edited, liveSources, type Overridden, overriddenOf } from "./live-sources";

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, heading: string) =>
  ({ ...section, fields: { ...section.fields, heading } }) as Section;
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });

type Given = { patch?: Partial<Patch>; origin?: PageDocument; lockedSectionIds?: string[] };

function override({ patch = {}, origin = base, lockedSectionIds = [] }: Given = {}): Overridden {
  const behind = { pageId: "default", revisionId: "revision", layer: layers.default, lockedSectionIds };
  return { origin: { ...behind, document: origin }, override: { patch: aPatch(patch), base } };
}

const typed = (sections: Section[], fields: Partial<PageDocument> = {}): Edited => ({
  document: { ...base, ...fields, sections },
  givenBack: [],
});
const states = ({ chips }: ReturnType<typeof liveSources>) =>
  Object.fromEntries(Object.entries(chips).map(([id, { state }]) => [id, state]));

describe("while one types", () => {
  it("a section is inherited until its first letter is changed, and says which field is the vendor’s", () => {
    expect(states(liveSources(override(), typed([hero, steps, faq])))).toEqual({
      [hero.id]: "inherited",
      [steps.id]: "inherited",
      [faq.id]: "inherited",
    });
    const { chips, share } = liveSources(override(), typed([saying(hero, "Collect point"), steps, faq]));
    expect(chips[hero.id]).toMatchObject({
      state: "customised",
      fields: { heading: { source: "vendor", isSame: false }, text: { source: "default" } },
    });
    expect(share).toEqual({ customised: 1, total: 3 });
  });

  it("a section that is added is the vendor’s, and one that is moved is customised", () => {
    const own = aSection("Our own");
    const { chips } = liveSources(override(), typed([faq, hero, own, steps]));
    expect(chips[own.id]?.state).toBe("added");
    expect(chips[faq.id]).toMatchObject({ state: "customised", isMoved: true });
    expect(chips[hero.id]).toMatchObject({ state: "inherited", isMoved: false });
  });

  it("sections that are taken off the page are listed in their places", () => {
    const sources = liveSources(override(), typed([steps]));
    expect(states(sources)).toEqual({ [hero.id]: "hidden", [steps.id]: "inherited", [faq.id]: "hidden" });
    expect(sources.hidden).toEqual([
      { section: hero, after: null },
      { section: faq, after: steps.id },
    ]);
  });

  it("page fields say whose they are", () => {
    const { fields } = liveSources(override(), typed([hero, steps, faq], { title: "Buns" }));
    expect(fields.title).toEqual({ source: "vendor", isSame: false });
    expect(fields.seoTitle).toEqual({ source: "default", isSame: false });
  });

  it("an update waits until it is decided, whatever else is typed", () => {
    const origin = { ...base, sections: [saying(hero, "Collect stars"), steps, faq] };
    const overridden = override({ patch: { changed: { [hero.id]: { heading: "Collect buns" } } }, origin });
    const now = [saying(hero, "Collect many buns"), saying(steps, "How we work"), faq];
    expect(states(liveSources(overridden, typed(now)))).toMatchObject({
      [hero.id]: "updated",
      [steps.id]: "customised",
    });
  });

  it("a section that was locked since is locked, and the signs of all others stay", () => {
    const overridden = override({ lockedSectionIds: [hero.id] });
    const { chips } = liveSources(overridden, typed([saying(hero, "Typed before"), saying(steps, "Mine"), faq]));
    expect(chips[hero.id]?.state).toBe("locked");
    expect(chips[steps.id]?.state).toBe("customised");
  });
});

describe("given back", () => {
  const changed = { [hero.id]: { heading: "Collect points", text: "" } };
  const overridden = override({ patch: { changed } });

  it("a field that said the same as the default follows it from then on", () => {
    const edited = typed([hero, steps, faq]);
    expect(liveSources(overridden, edited).chips[hero.id]).toMatchObject({
      state: "customised",
      fields: { heading: { source: "vendor", isSame: true }, text: { source: "vendor", isSame: true } },
    });
    const once = revertFieldIn(overridden, edited, `${hero.id}.heading`);
    expect(liveSources(overridden, once).chips[hero.id]?.fields).toMatchObject({
      heading: { source: "default", isSame: false },
      text: { source: "vendor", isSame: true },
    });
    const twice = revertFieldIn(overridden, once, `${hero.id}.text`);
    expect(liveSources(overridden, twice).chips[hero.id]?.state).toBe("inherited");
    expect(twice).toEqual({ document: base, givenBack: [`${hero.id}.heading`, `${hero.id}.text`] });
  });

  it("a section gets back its words and its place", () => {
    const edited = typed([steps, faq, saying(hero, "Collect buns")]);
    const reverted = revertSectionIn(overridden, edited, hero.id);
    expect(reverted.document).toEqual(base);
    expect(reverted.givenBack).toContain(hero.id);
  });

  it("a section with an update that waits is asked about no more", () => {
    const origin = { ...base, sections: [saying(hero, "Collect stars"), steps, faq] };
    const behind = override({ patch: { changed: { [hero.id]: { heading: "Collect buns" } } }, origin });
    const reverted = revertSectionIn(behind, typed([saying(hero, "Collect buns"), steps, faq]), hero.id);
    expect(reverted.document.sections[0]).toEqual(origin.sections[0]);
    expect(liveSources(behind, reverted).chips[hero.id]?.state).toBe("inherited");
  });

  it("what is undone is overridden again as it was", () => {
    const edited = typed([saying(hero, "Collect buns"), steps, faq]);
    const { givenBack } = revertSectionIn(overridden, edited, hero.id);
    const undone = liveSources(overridden, { ...edited, givenBack });
    expect(undone.chips[hero.id]?.fields.heading).toEqual({ source: "vendor", isSame: false });
  });

  it("what is typed again is the vendor’s again", () => {
    const reverted = revertSectionIn(overridden, typed([hero, steps, faq]), hero.id);
    const again = { ...reverted, document: { ...base, sections: [saying(hero, "Collect buns"), steps, faq] } };
    expect(liveSources(overridden, again).chips[hero.id]).toMatchObject({
      state: "customised",
      fields: { heading: { source: "vendor" }, text: { source: "default" } },
    });
  });
});

it("a section that is hidden and shown again stands where it stood, with the vendor’s words", () => {
  const changed = { [steps.id]: { heading: "How we work" } };
  const overridden = override({ patch: { changed } });
  const edited = typed([hero, saying(steps, "How we work"), faq]);
  const hidden = hideSectionIn(edited, steps.id);
  expect(hidden.document.sections).toEqual([hero, faq]);
  expect(showSectionIn(overridden, hidden, steps.id)).toEqual(edited);
});

it("a page that is whole, or stands over nothing, has no sources", () => {
  expect(overriddenOf(null)).toBeNull();
  const { origin } = override();
  const state = { kind: "custom", shadows: layers.default, paused: null } as const;
  const whole = { pageId: "page", version: 1, state, origin, override: null, baseRevisionId: null };
  expect(overriddenOf(whole)).toBeNull();
});
