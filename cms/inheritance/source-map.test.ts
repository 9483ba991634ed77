import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { layers } from "../pages/layer";
import type { Section } from "../sections/section";
import type { PatchContext } from "./apply-patch";
import { findDrift } from "./drift";
import type { Patch } from "./patch";
import { customisedShare, type SectionSource, sourceMap } from "./source-map";

const [hero, steps, faq, contact] = [
  aSection("Collect points"),
  aSection("How it works"),
  aSection("Questions"),
  aSection("Contact"),
];
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });

const mapOf = (
  patch: Partial<Patch>,
  { document = base, ...context }: PatchContext & { document?: typeof base } = {},
) => sourceMap({ document, layer: layers.default }, aPatch(patch), context);

const fromDefault = { source: "default", isSame: false };
const fromVendor = { source: "vendor", isSame: false };
const sameAsDefault = { source: "vendor", isSame: true };
const fieldsOf = (own: Record<string, unknown> = {}) => ({
  heading: fromDefault,
  text: fromDefault,
  primaryLink: fromDefault,
  secondaryLink: fromDefault,
  ...own,
});
const inherited = ({ id, kind }: Section): SectionSource => ({
  id,
  kind,
  state: "inherited",
  isMoved: false,
  isOrphaned: false,
  isParked: false,
  fields: fieldsOf() as SectionSource["fields"],
});
const ownFields = fieldsOf({
  heading: fromVendor,
  text: fromVendor,
  primaryLink: fromVendor,
  secondaryLink: fromVendor,
});

describe("page fields", () => {
  it("come from the vendor where it overrides them, marked where they say the same as the default", () => {
    const { fields } = mapOf({ fields: { title: "Rewards", menuLabel: "Buns", seoTitle: "" } });
    expect(fields).toEqual({
      title: sameAsDefault,
      menuLabel: fromVendor,
      seoTitle: sameAsDefault,
      template: fromDefault,
      headerOrder: fromDefault,
      footerOrder: fromDefault,
      legalOrder: fromDefault,
      seoDescription: fromDefault,
      shareImage: fromDefault,
      isIndexed: fromDefault,
    });
  });

  it("come from the platform where its page, and no default, stands behind the override", () => {
    const { fields, sections } = sourceMap({ document: base, layer: layers.platform }, aPatch());
    expect(fields.title).toEqual({ source: "platform", isSame: false });
    expect(sections[0]?.fields.heading).toEqual({ source: "platform", isSame: false });
  });
});

describe("a section", () => {
  const changed = { [hero.id]: { heading: "Collect buns", text: "" } };

  it("is inherited where the vendor does not touch it", () => {
    expect(mapOf({}).sections).toEqual([inherited(hero), inherited(steps), inherited(faq)]);
  });

  it("is customised where the vendor changes it, field by field", () => {
    expect(mapOf({ changed }).sections[0]).toEqual({
      ...inherited(hero),
      state: "customised",
      fields: fieldsOf({ heading: fromVendor, text: sameAsDefault }),
    });
  });

  it("is customised where the vendor moves it, and stands in its new place", () => {
    expect(mapOf({ moved: [{ id: faq.id, after: null }] }).sections).toEqual([
      { ...inherited(faq), state: "customised", isMoved: true },
      inherited(hero),
      inherited(steps),
    ]);
  });

  it("is hidden in its place, whether or not the vendor changed it before", () => {
    expect(mapOf({ hidden: [steps.id] }).sections).toEqual([
      inherited(hero),
      { ...inherited(steps), state: "hidden" },
      inherited(faq),
    ]);
    expect(mapOf({ hidden: [hero.id], changed }).sections[0]).toMatchObject({ state: "hidden" });
  });

  it("is added where the vendor added it: all its fields are the vendor's", () => {
    expect(mapOf({ added: [{ after: hero.id, section: contact }] }).sections).toEqual([
      inherited(hero),
      { ...inherited(contact), state: "added", fields: ownFields },
      inherited(steps),
      inherited(faq),
    ]);
  });

  it("that the vendor added and hides is hidden", () => {
    const patch = { added: [{ after: hero.id, section: contact }], hidden: [contact.id] };
    expect(mapOf(patch).sections[1]).toEqual({ ...inherited(contact), state: "hidden", fields: ownFields });
  });
});

describe("a locked section", () => {
  const context = { lockedSectionIds: [hero.id] };
  const locked = { ...inherited(hero), state: "locked" };

  it("is locked, with nothing parked where the patch says nothing of it", () => {
    expect(mapOf({}, context).sections[0]).toEqual(locked);
  });

  it.each([
    ["changes", { changed: { [hero.id]: { heading: "Collect buns" } } }],
    ["hides", { hidden: [hero.id] }],
    ["moves", { moved: [{ id: hero.id, after: faq.id }] }],
  ])("is locked, with what the patch %s parked", (_, patch) => {
    expect(mapOf(patch, context).sections[0]).toEqual({ ...locked, isParked: true });
  });

  it("is locked rather than updated", () => {
    const document = { ...base, sections: [aSection("Collect stars", hero.id), steps, faq] };
    const patch = { changed: { [hero.id]: { heading: "Collect buns" } } };
    expect(mapOf(patch, { ...context, document, base }).sections[0]).toEqual({ ...locked, isParked: true });
  });
});

describe("an update of the default", () => {
  const document = { ...base, sections: [aSection("Collect stars", hero.id), steps, aSection("Answers", faq.id)] };
  const changed = { [hero.id]: { heading: "Collect buns" } };

  it("marks the sections that wait for a decision, hidden ones too, and no others", () => {
    const { sections } = mapOf({ changed, hidden: [faq.id] }, { document, base });
    expect(sections.map(({ state }) => state)).toEqual(["updated", "inherited", "updated"]);
    expect(sections[0]?.fields).toEqual(fieldsOf({ heading: fromVendor }));
  });

  it("marks none where the base is not known, or is the default itself", () => {
    expect(mapOf({ changed }, { document }).sections[0]?.state).toBe("customised");
    expect(mapOf({ changed }, { document, base: document }).sections[0]?.state).toBe("customised");
  });

  it("marks none that was settled already, while others wait", () => {
    const reconciled = aPatch({ changed: { [hero.id]: { heading: "Collect stars" } } });
    const { sections } = mapOf({ changed, hidden: [faq.id], reconciled }, { document, base });
    expect(sections.map(({ state }) => state)).toEqual(["customised", "inherited", "updated"]);
  });

  it("that removes a changed section leaves it orphaned in its place, waiting for a decision", () => {
    const lost = { ...base, sections: [steps, faq] };
    expect(mapOf({ changed }, { document: lost, base }).sections).toEqual([
      { ...inherited(hero), state: "updated", isOrphaned: true, fields: ownFields },
      inherited(steps),
      inherited(faq),
    ]);
  });
});

describe("customisedShare", () => {
  it("counts what is changed, moved, hidden, added or waits, of all sections; not what is inherited or locked", () => {
    const sections = Array.from({ length: 8 }, (_, index) => aSection(`Section ${index}`));
    const [changed, moved, hidden, updated, locked, , ...rest] = sections.map(({ id }) => id);
    const before = aDocument({ sections });
    const document = {
      ...before,
      sections: sections.map((each) => (each.id === updated ? aSection("New", updated) : each)),
    };
    const mine = { heading: "Mine" };
    const patch: Partial<Patch> = {
      changed: { [changed ?? ""]: mine, [updated ?? ""]: mine, [locked ?? ""]: mine },
      moved: [{ id: moved ?? "", after: null }],
      hidden: [hidden ?? ""],
      added: [{ after: rest[0] ?? "", section: contact }],
    };
    const map = mapOf(patch, { document, base: before, lockedSectionIds: [locked ?? ""] });
    expect(customisedShare(map)).toEqual({ customised: 5, total: 9 });
  });

  it("is none of an override that says nothing, and of a page without sections", () => {
    expect(customisedShare(mapOf({}))).toEqual({ customised: 0, total: 3 });
    expect(customisedShare(mapOf({}, { document: aDocument() }))).toEqual({ customised: 0, total: 0 });
  });
});

describe("a section that the vendor kept as its own and the default has again", () => {
  const mine = { ...steps, fields: { ...steps.fields, heading: "Buy, collect" } } as Section;
  const patch = aPatch({ added: [{ after: hero.id, section: mine }] });

  it("is the vendor's in every field, and new to nobody", () => {
    const { sections } = mapOf(patch, { base: aDocument({ title: "Rewards", sections: [hero, faq] }) });
    expect(sections.find(({ id }) => id === steps.id)).toMatchObject({
      state: "customised",
      fields: { heading: fromVendor, text: sameAsDefault },
    });
    expect(findDrift(aDocument({ sections: [hero, faq] }), base, patch).followed.addedIds).toEqual([]);
  });
});
