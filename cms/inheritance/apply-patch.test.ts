import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch, changedSection, layOut, reconciledBase } from "./apply-patch";

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const added = aSection("Our bakery");
const origin = aDocument({ sections: [hero, steps, faq] });
const withSections = (...sections: Section[]): PageDocument => ({ ...origin, sections });
const mine = (section: Section) => ({ ...section, fields: { ...section.fields, heading: "Mine" } }) as Section;
const plain = (section: Section) => ({
  section,
  origin: section,
  isHidden: false,
  isMoved: false,
  isLocked: false,
});
const everything = aPatch({
  changed: { [hero.id]: { heading: "Mine" } },
  hidden: [steps.id],
  added: [{ after: steps.id, section: added }],
  moved: [{ id: faq.id, after: null }],
});

describe("the layout of an override", () => {
  it("says of each section in its place what the patch does with it", () => {
    expect(layOut(origin, everything)).toEqual([
      { ...plain(faq), isMoved: true },
      { ...plain(hero), section: mine(hero) },
      { ...plain(steps), isHidden: true },
      { ...plain(added), origin: null },
    ]);
  });

  it("says of locked sections that they are locked, and nothing else", () => {
    expect(layOut(origin, everything, { lockedSectionIds: [hero.id, steps.id, faq.id] })).toEqual([
      { ...plain(hero), isLocked: true },
      { ...plain(steps), isLocked: true },
      { ...plain(added), origin: null },
      { ...plain(faq), isLocked: true },
    ]);
  });

  it("does not take a section for locked that the origin does not have", () => {
    expect(layOut(withSections(hero), aPatch({ added: everything.added }), { lockedSectionIds: [added.id] })).toEqual([
      plain(hero),
      { ...plain(added), origin: null },
    ]);
  });

  it("brings back a lost section that the patch changes, without an origin", () => {
    const patch = aPatch({ changed: { [hero.id]: { heading: "Mine" } } });
    expect(layOut(withSections(steps, faq), patch, { base: origin })).toEqual([
      { ...plain(hero), section: mine(hero), origin: null },
      plain(steps),
      plain(faq),
    ]);
  });

  it("brings it back from what was settled since the base, in the place that it had there", () => {
    const settled = withSections(steps, faq, { ...hero, fields: { ...hero.fields, text: "Daily" } } as Section);
    const reconciled = aPatch({
      changed: { [hero.id]: { text: "Daily" } },
      moved: [{ id: hero.id, after: faq.id }],
    });
    const patch = { ...aPatch({ changed: { [hero.id]: { heading: "Mine" } } }), reconciled };
    expect(reconciledBase(origin, patch)).toEqual(settled);
    expect(applyPatch(withSections(steps, faq), patch, { base: origin }).sections).toEqual([
      steps,
      faq,
      mine({ ...hero, fields: { ...hero.fields, text: "Daily" } } as Section),
    ]);
  });

  it("places what stood after a lost section where that one was, past others that are lost too", () => {
    const patch = aPatch({ added: [{ after: faq.id, section: added }] });
    const newer = aSection("New");
    expect(applyPatch(withSections(hero, newer), patch, { base: origin }).sections).toEqual([hero, added, newer]);
    expect(applyPatch(withSections(newer), patch, { base: origin }).sections).toEqual([added, newer]);
  });

  it("places what stood after a section that never was at the end", () => {
    const patch = aPatch({ added: [{ after: added.id, section: aSection("Last", added.id) }] });
    expect(applyPatch(origin, patch, { base: origin }).sections.at(-1)?.id).toBe(added.id);
  });
});

describe("reconciledBase", () => {
  it("is the base itself where nothing was settled since", () => {
    expect(reconciledBase(origin, everything)).toBe(origin);
  });
});

describe("changedSection", () => {
  it("lays the changed fields over the others, and leaves other sections alone", () => {
    expect(changedSection(hero, everything)).toEqual(mine(hero));
    expect(changedSection(steps, everything)).toBe(steps);
  });
});
