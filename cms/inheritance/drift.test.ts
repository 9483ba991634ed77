import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { type Drift, findDrift, isTouched } from "./drift";

const [hero, steps, faq, contact] = [
  aSection("Collect points"),
  aSection("How it works"),
  aSection("Questions"),
  aSection("Contact"),
];
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const kind = "call-to-action";

const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const withSections = (...sections: Section[]): PageDocument => ({ ...base, sections });
const heroChanged = withSections(saying(hero, { heading: "Collect stars" }), steps, faq);

const nothing: Drift = {
  isBehind: false,
  fields: [],
  sections: [],
  isReordered: false,
  followed: { addedIds: [], removedIds: [], changedIds: [] },
};

describe("page fields", () => {
  const origin = { ...base, title: "Our rewards", seoTitle: "Rewards for all" };

  it("drift one by one, where the vendor overrides them and the default changed them", () => {
    const patch = aPatch({ fields: { title: "Bakery rewards", menuLabel: "Rewards" } });
    expect(findDrift(base, origin, patch)).toEqual({
      ...nothing,
      isBehind: true,
      fields: [{ name: "title", base: "Rewards", origin: "Our rewards", mine: "Bakery rewards" }],
    });
  });

  it("drift under an empty value too", () => {
    const patch = aPatch({ fields: { seoTitle: "" } });
    expect(findDrift(base, origin, patch).fields).toEqual([
      { name: "seoTitle", base: "", origin: "Rewards for all", mine: "" },
    ]);
  });

  it("do not drift where the vendor does not override them, or both sides came to the same value", () => {
    expect(findDrift(base, origin, aPatch())).toEqual(nothing);
    expect(findDrift(base, origin, aPatch({ fields: { title: "Our rewards" } }))).toEqual(nothing);
  });
});

describe("a section", () => {
  const changed = { [hero.id]: { heading: "Collect buns" } };
  const heading = { name: "heading", base: "Collect points", origin: "Collect stars" };
  const drifted = { id: hero.id, kind, isRemoved: false, isHidden: false };

  it("that both sides changed drifts, with the values of both", () => {
    expect(findDrift(base, heroChanged, aPatch({ changed }))).toEqual({
      ...nothing,
      isBehind: true,
      sections: [{ ...drifted, fields: [{ ...heading, mine: "Collect buns" }] }],
    });
  });

  it("that the vendor changed drifts as a whole: in fields that the vendor does not override too", () => {
    const origin = withSections(saying(hero, { text: "At each purchase" }), steps, faq);
    expect(findDrift(base, origin, aPatch({ changed })).sections).toEqual([
      { ...drifted, fields: [{ name: "text", base: "", origin: "At each purchase" }] },
    ]);
  });

  it("that the vendor hides drifts where the default changed it, and not where it removed it", () => {
    const patch = aPatch({ hidden: [hero.id] });
    expect(findDrift(base, heroChanged, patch).sections).toEqual([{ ...drifted, isHidden: true, fields: [heading] }]);
    expect(findDrift(base, withSections(steps, faq), patch)).toEqual(nothing);
  });

  it("that the default removed drifts where the vendor changed it, hidden or not", () => {
    const removed = { ...drifted, isRemoved: true, fields: [] };
    const origin = withSections(steps, faq);
    expect(findDrift(base, origin, aPatch({ changed }))).toEqual({ ...nothing, isBehind: true, sections: [removed] });
    expect(findDrift(base, origin, aPatch({ changed, hidden: [hero.id] })).sections).toEqual([
      { ...removed, isHidden: true },
    ]);
  });

  it("does not drift in what both sides changed to the same", () => {
    const same = aPatch({ changed: { [hero.id]: { heading: "Collect stars" } } });
    expect(findDrift(base, heroChanged, same)).toEqual(nothing);
    const more = withSections(saying(hero, { heading: "Collect stars", text: "Daily" }), steps, faq);
    expect(findDrift(base, more, same).sections[0]?.fields).toEqual([{ name: "text", base: "", origin: "Daily" }]);
  });

  it("does not drift where the default left it, or went back to what the vendor last saw", () => {
    expect(findDrift(base, withSections(hero, saying(steps, { heading: "How" }), faq), aPatch({ changed }))).toEqual({
      ...nothing,
      followed: { ...nothing.followed, changedIds: [steps.id] },
    });
    expect(findDrift(base, structuredClone(base), aPatch({ changed, hidden: [faq.id] }))).toEqual(nothing);
  });

  it("does not drift while it is locked: what the patch says of it is set aside", () => {
    const origin = { ...heroChanged, title: "Our rewards" };
    expect(findDrift(base, origin, aPatch({ changed }), [hero.id])).toEqual(nothing);
    expect(findDrift(base, origin, aPatch({ changed, fields: { title: "Mine" } }), [hero.id])).toMatchObject({
      isBehind: true,
      sections: [],
    });
  });

  it("that the vendor added does not drift: it has nothing upstream", () => {
    const added = [{ after: hero.id, section: contact }];
    expect(findDrift(base, base, aPatch({ added, changed: { [contact.id]: { text: "Call" } } }))).toEqual(nothing);
  });
});

describe("what the vendor moved", () => {
  const moved = [{ id: faq.id, after: null }];
  const isReordered = (origin: PageDocument, patch = aPatch({ moved }), locked: string[] = []) =>
    findDrift(base, origin, patch, locked).isReordered;

  it("drifts where the vendor moved a section that the default moved too", () => {
    expect(findDrift(base, withSections(hero, faq, steps), aPatch({ moved }))).toEqual({
      ...nothing,
      isBehind: true,
      isReordered: true,
    });
  });

  it("drifts for a section that moved forward or back, against any other", () => {
    const heroMoved = aPatch({ moved: [{ id: hero.id, after: faq.id }] });
    expect(isReordered(withSections(steps, hero, faq), heroMoved)).toBe(true);
    expect(isReordered(withSections(faq, hero, steps), aPatch({ moved: [{ id: faq.id, after: hero.id }] }))).toBe(true);
  });

  it("does not drift where the default moved other sections, or the vendor moved none", () => {
    expect(isReordered(withSections(steps, hero, faq))).toBe(false);
    expect(isReordered(withSections(faq, steps, hero), aPatch())).toBe(false);
  });

  it("does not drift because sections came or went", () => {
    expect(isReordered(withSections(contact, hero, faq))).toBe(false);
    expect(isReordered(withSections(steps, hero))).toBe(false);
    expect(isReordered(withSections())).toBe(false);
  });

  it("does not drift for a locked section, which cannot be moved", () => {
    expect(isReordered(withSections(hero, faq, steps), aPatch({ moved }), [faq.id])).toBe(false);
    expect(isReordered(withSections(hero, faq, steps), aPatch({ moved }), [steps.id])).toBe(true);
  });
});

describe("what the vendor follows without being asked", () => {
  const origin = withSections(
    contact,
    saying(hero, { heading: "Collect stars" }),
    saying(faq, { text: "All of them" }),
  );

  it("is what came, went and changed where the vendor touches nothing", () => {
    const followed = { addedIds: [contact.id], removedIds: [steps.id], changedIds: [hero.id, faq.id] };
    expect(findDrift(base, origin, aPatch())).toEqual({ ...nothing, followed });
  });

  it.each([
    ["changes", { changed: { [faq.id]: { heading: "Ask us" }, [steps.id]: { heading: "Steps" } } }],
    ["hides", { hidden: [faq.id, steps.id] }],
  ])("is not what the vendor %s", (_, given) => {
    const followed = { addedIds: [contact.id], removedIds: [], changedIds: [hero.id] };
    expect(findDrift(base, origin, aPatch(given)).followed).toEqual(followed);
  });

  it("is nothing where nothing changed", () => {
    expect(findDrift(base, base, aPatch()).followed).toEqual(nothing.followed);
  });
});

describe("isTouched", () => {
  it.each([
    ["changed", aPatch({ changed: { [hero.id]: {} } }), true],
    ["hidden", aPatch({ hidden: [hero.id] }), true],
    ["moved", aPatch({ moved: [{ id: hero.id, after: null }] }), true],
    ["what another moves after", aPatch({ moved: [{ id: steps.id, after: hero.id }] }), false],
    ["what another is added after", aPatch({ added: [{ after: hero.id, section: steps }] }), false],
    ["left alone", aPatch({ changed: { [steps.id]: {} }, hidden: [faq.id] }), false],
  ])("of a section that is %s", (_, patch, expected) => {
    expect(isTouched(patch, hero.id)).toBe(expected);
  });
});

describe("the order", () => {
  const [first, second, third] = [aSection("First"), aSection("Second"), aSection("Third")];
  const was = aDocument({ sections: [first, second, third] });
  const patch = aPatch({ moved: [{ id: third.id, after: null }] });

  it("asks where the platform moved what the vendor moved, but not where both put it in the same place", () => {
    const elsewhere = aDocument({ sections: [first, third, second] });
    const same = aDocument({ sections: [third, first, second] });
    expect(findDrift(was, elsewhere, patch)).toMatchObject({ isReordered: true, isBehind: true });
    expect(findDrift(was, same, patch)).toMatchObject({ isReordered: false, isBehind: false });
  });

  it("is all that a moved section asks about: its words and its removal are followed", () => {
    const reworded = aDocument({ sections: [first, second, aSection("Third, reworded", third.id)] });
    expect(findDrift(was, reworded, patch)).toMatchObject({ isBehind: false, followed: { changedIds: [third.id] } });
    const removed = aDocument({ sections: [first, second] });
    expect(findDrift(was, removed, patch)).toMatchObject({ isBehind: false, followed: { removedIds: [third.id] } });
  });
});
