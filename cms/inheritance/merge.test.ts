import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { Invalid } from "../errors";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch, reconciledBase } from "./apply-patch";
import type { Choices } from "./choices";
import { mergePatch } from "./merge";
import type { Patch } from "./patch";

const [hero, steps, faq, contact] = [
  aSection("Collect points"),
  aSection("How it works"),
  aSection("Questions"),
  aSection("Contact"),
];
const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const withSections = (...sections: Section[]): PageDocument => ({ ...base, sections });
const heroChanged = withSections(saying(hero, { heading: "Collect stars" }), steps, faq);

type Given = Partial<Choices> & { patch: Partial<Patch>; origin?: PageDocument; lockedSectionIds?: string[] };
const merge = ({ patch, origin = heroChanged, lockedSectionIds, ...choices }: Given) =>
  mergePatch({
    base,
    origin,
    patch: aPatch(patch),
    choices: { fields: {}, sections: {}, ...choices },
    lockedSectionIds,
  });
const settled = (patch: Partial<Patch>) => ({ patch: aPatch(patch), isSettled: true, isBehind: false });

describe("a choice about a section", () => {
  const patch = { changed: { [hero.id]: { heading: "Collect buns" } } };

  it.each<[string, Choices["sections"][string], Patch["changed"]]>([
    ["mine keeps the vendor's words", "mine", patch.changed],
    ["default gives them up", "default", {}],
    ["the default's field gives up that field", { fields: { heading: "default" } }, {}],
    ["my field keeps it", { fields: { heading: "mine" } }, patch.changed],
    ["an edit puts other words", { fields: { heading: { edit: "Stars" } } }, { [hero.id]: { heading: "Stars" } }],
    ["an empty edit is an edit", { fields: { heading: { edit: "" } } }, { [hero.id]: { heading: "" } }],
    [
      "an edit of a field that was not overridden overrides it",
      { fields: { text: { edit: "Daily" } } },
      { [hero.id]: { heading: "Collect buns", text: "Daily" } },
    ],
    ["mine for a field that nobody changed overrides nothing", { fields: { text: "mine" } }, patch.changed],
  ])("%s", (_, choice, changed) => {
    expect(merge({ patch, sections: { [hero.id]: choice } })).toEqual(settled({ changed }));
  });

  it("may be of a section that did not drift, to give it back", () => {
    const both = { changed: { ...patch.changed, [steps.id]: { heading: "Buy" } }, hidden: [faq.id] };
    expect(merge({ patch: both, sections: { [hero.id]: "mine", [steps.id]: "default", [faq.id]: "default" } })).toEqual(
      settled(patch),
    );
  });

  it("may be an edit of a section that the vendor has not touched so far", () => {
    const sections = { [hero.id]: "mine" as const, [steps.id]: { fields: { heading: { edit: "Buy" } } } };
    expect(merge({ patch, sections })).toEqual(
      settled({ changed: { ...patch.changed, [steps.id]: { heading: "Buy" } } }),
    );
  });

  it("may edit, keep or remove a section that the vendor added", () => {
    const added = [
      { after: hero.id, section: contact },
      { after: contact.id, section: aSection("Map") },
    ];
    const mapId = added[1]?.section.id ?? "";
    const edited = merge({
      patch: { added },
      sections: { [contact.id]: { fields: { text: { edit: "Call us" }, heading: "mine" } }, [mapId]: "mine" },
    });
    expect(edited).toEqual(
      settled({ added: [{ after: hero.id, section: saying(contact, { text: "Call us" }) }, ...added.slice(1)] }),
    );
    expect(merge({ patch: { added }, sections: { [mapId]: "default" } })).toEqual(
      settled({ added: added.slice(0, 1) }),
    );
  });

  it("that edits a section which is not on the page is refused, so that no words are lost", () => {
    const edit = { fields: { heading: { edit: "Lost" } } };
    expect(() => merge({ patch, sections: { [contact.id]: edit, [hero.id]: edit } })).toThrow(
      new Invalid([{ path: `sections.${contact.id}`, message: "is not on the page" }]),
    );
  });

  it("that only keeps or gives back one which is not on the page changes nothing", () => {
    const lost = { [contact.id]: "mine", [faq.id]: { fields: { heading: "default" } } } as const;
    const origin = withSections(hero, steps);
    expect(merge({ patch, origin, sections: lost })).toEqual(settled(patch));
  });
});

describe("a choice about a page field", () => {
  const origin = { ...base, title: "Our rewards", menuLabel: "Points" };
  const patch = { fields: { title: "Bakery rewards", seoTitle: "" } };

  it.each<[string, Choices["fields"], Patch["fields"]]>([
    ["mine", { title: "mine" }, patch.fields],
    ["default", { title: "default" }, { seoTitle: "" }],
    ["an edit", { title: { edit: "Buns" } }, { title: "Buns", seoTitle: "" }],
    ["default for one that did not drift too", { title: "mine", seoTitle: "default" }, { title: "Bakery rewards" }],
    ["mine for one that is followed, which goes on following", { title: "mine", menuLabel: "mine" }, patch.fields],
  ])("may be %s", (_, fields, expected) => {
    expect(merge({ patch, origin, fields })).toEqual(settled({ fields: expected }));
  });
});

describe("a choice about the order", () => {
  const patch = { moved: [{ id: faq.id, after: null }] };
  const origin = withSections(hero, faq, steps);
  const shown = (order: Choices["order"]) => applyPatch(origin, merge({ patch, origin, order }).patch).sections;

  it("keeps the vendor's, or gives it up for the default's", () => {
    expect(merge({ patch, origin, order: "mine" })).toEqual(settled(patch));
    expect(shown("mine")).toEqual([faq, hero, steps]);
    expect(merge({ patch, origin, order: "default" })).toEqual(settled({}));
    expect(shown("default")).toEqual([hero, faq, steps]);
  });

  it("is waited for where it is not made, and the order that the vendor last saw with it", () => {
    const { patch: merged, isSettled } = merge({ patch, origin });
    expect(isSettled).toBe(false);
    expect(merged).toEqual({ ...aPatch(patch), reconciled: aPatch() });
  });
});

describe("updates that are not decided", () => {
  const changed = { [hero.id]: { heading: "Collect buns" }, [faq.id]: { heading: "Ask" } };
  const origin = withSections(saying(hero, { heading: "Collect stars" }), steps, saying(faq, { heading: "Answers" }));

  it("wait, while what is decided is remembered beside the patch", () => {
    expect(merge({ patch: { changed }, origin, sections: { [hero.id]: "mine" } })).toEqual({
      patch: { ...aPatch({ changed }), reconciled: aPatch({ changed: { [hero.id]: { heading: "Collect stars" } } }) },
      isSettled: false,
      isBehind: true,
    });
  });

  it("all wait where there is no decision: only what nobody touches is remembered as seen", () => {
    const withSteps = withSections(...origin.sections.with(1, saying(steps, { text: "Simple" })));
    expect(merge({ patch: { changed }, origin: withSteps })).toEqual({
      patch: { ...aPatch({ changed }), reconciled: aPatch({ changed: { [steps.id]: { text: "Simple" } } }) },
      isSettled: false,
      isBehind: true,
    });
  });

  it("move the base on with the last of them", () => {
    const first = merge({ patch: { changed }, origin, sections: { [hero.id]: "mine" } });
    expect(merge({ patch: first.patch, origin, sections: { [faq.id]: "default" } })).toEqual(
      settled({ changed: { [hero.id]: { heading: "Collect buns" } } }),
    );
  });

  it("of page fields wait as well", () => {
    const titles = { ...origin, title: "Our rewards", seoTitle: "Seen" };
    const fields = { title: "Buns" };
    expect(
      merge({ patch: { fields, changed }, origin: titles, sections: { [hero.id]: "mine", [faq.id]: "mine" } }),
    ).toEqual({
      patch: {
        ...aPatch({ fields, changed }),
        reconciled: aPatch({
          fields: { seoTitle: "Seen" },
          changed: { [hero.id]: { heading: "Collect stars" }, [faq.id]: { heading: "Answers" } },
        }),
      },
      isSettled: false,
      isBehind: true,
    });
  });
});

describe("the order, where other updates wait", () => {
  const [first, second, third] = [aSection("First"), aSection("Second"), aSection("Third")];
  const was = aDocument({ sections: [first, second, third] });
  const is = aDocument({ sections: [second, first, aSection("Third, reworded", third.id)] });
  const orderSeen = (patch: Patch) => reconciledBase(was, patch).sections.map(({ id }) => id);
  const changed = { [third.id]: { heading: "Mine" } };
  const none = { fields: {}, sections: {} };

  it("is seen as it is now where the vendor moved nothing", () => {
    const { patch, isBehind } = mergePatch({ base: was, origin: is, patch: aPatch({ changed }), choices: none });
    expect(isBehind).toBe(true);
    expect(orderSeen(patch)).toEqual([second.id, first.id, third.id]);
  });

  it("is seen as it is now once the vendor has given back what it moved", () => {
    const moved = [{ id: first.id, after: third.id }];
    const choices = { fields: {}, sections: { [first.id]: "default" as const } };
    const { patch } = mergePatch({ base: was, origin: is, patch: aPatch({ changed, moved }), choices });
    expect(orderSeen(patch)).toEqual([second.id, first.id, third.id]);
  });

  it("waits where the vendor moved what the platform moved, and said nothing about it", () => {
    const moved = [{ id: first.id, after: third.id }];
    const { patch } = mergePatch({ base: was, origin: is, patch: aPatch({ changed, moved }), choices: none });
    expect(orderSeen(patch)).toEqual([first.id, second.id, third.id]);
  });
});
