import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { Invalid } from "../errors";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import { derivePatch, pageFields } from "./derive-patch";

const [hero, steps, faq, contact] = [
  aSection("Collect points"),
  aSection("How it works"),
  aSection("Questions"),
  aSection("Contact"),
];
const origin = aDocument({ title: "Rewards", sections: [hero, steps, faq, contact] });
const withSections = (...sections: Section[]): PageDocument => ({ ...origin, sections });
const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const added = aSection("Our bakery");

describe("an order", () => {
  it.each<[string, Section[], Array<{ id: string; after: string | null }>]>([
    ["with the last section first", [contact, hero, steps, faq], [{ id: contact.id, after: null }]],
    ["with the first section last", [steps, faq, contact, hero], [{ id: hero.id, after: contact.id }]],
    ["with one section further on", [hero, faq, contact, steps], [{ id: steps.id, after: contact.id }]],
    [
      "turned round",
      [contact, faq, steps, hero],
      [
        { id: faq.id, after: contact.id },
        { id: steps.id, after: faq.id },
        { id: hero.id, after: steps.id },
      ],
    ],
  ])("%s takes the fewest moves", (_, sections, moved) => {
    expect(derivePatch(origin, withSections(...sections))).toEqual(aPatch({ moved }));
  });

  it("takes no move where sections are hidden or added between others", () => {
    expect(derivePatch(origin, withSections(hero, added, faq))).toEqual(
      aPatch({ hidden: [steps.id, contact.id], added: [{ after: hero.id, section: added }] }),
    );
  });

  it("moves the others around a locked section, however many they are", () => {
    const sections = [contact, hero, steps, faq];
    expect(derivePatch(origin, withSections(...sections), { lockedSectionIds: [contact.id] })).toEqual(
      aPatch({
        moved: [
          { id: hero.id, after: contact.id },
          { id: steps.id, after: hero.id },
          { id: faq.id, after: steps.id },
        ],
      }),
    );
  });

  it("that is made already keeps the moves that made it, but for those of sections that are gone", () => {
    const moved = [
      { id: contact.id, after: hero.id },
      { id: hero.id, after: contact.id },
    ];
    const previous = aPatch({ moved: [...moved, { id: added.id, after: null }] });
    const document = applyPatch(origin, previous);
    expect(derivePatch(origin, document, { previous })).toEqual(aPatch({ moved }));
  });

  it("that is another one gets moves of its own, beside those that are parked", () => {
    const parked = { id: hero.id, after: steps.id };
    const previous = aPatch({ moved: [parked, { id: contact.id, after: null }] });
    const given = { previous, lockedSectionIds: [hero.id] };
    expect(derivePatch(origin, withSections(hero, contact, steps, faq), given)).toEqual(
      aPatch({ moved: [parked, { id: contact.id, after: hero.id }] }),
    );
  });
});

describe("a document is refused", () => {
  const refusal = (document: PageDocument, lockedSectionIds: string[] = [hero.id, faq.id]) => {
    try {
      derivePatch(origin, document, { lockedSectionIds });
    } catch (error) {
      return error instanceof Invalid ? error.problems : error;
    }
  };
  const locked = ({ id }: Section) => ({ path: `sections.${id}`, message: "is locked by the platform" });

  it("where it changes or leaves out locked sections", () => {
    expect(refusal(withSections(saying(hero, { heading: "Mine" }), steps, contact))).toEqual([
      locked(hero),
      locked(faq),
    ]);
  });

  it("where it changes the order of locked sections", () => {
    const problem = { path: `sections.${hero.id}`, message: "is locked by the platform and cannot move" };
    expect(refusal(withSections(faq, steps, hero, contact))).toEqual([problem]);
  });

  it("for the words alone where it changes words and order", () => {
    expect(refusal(withSections(saying(faq, { text: "Mine" }), steps, hero, contact))).toEqual([locked(faq)]);
  });

  it("where it gives the id of a section to another kind", () => {
    const other = { ...added, id: steps.id, kind: "rich-text", fields: { body: "" } } as unknown as Section;
    expect(refusal(withSections(hero, other, faq, contact), [])).toEqual([
      { path: `sections.${steps.id}.kind`, message: "cannot change" },
    ]);
  });

  it("but not where it leaves locked sections alone, or has an own one with the id of a lock", () => {
    expect(refusal(withSections(hero, added, faq, steps))).toBeUndefined();
    expect(refusal(withSections(added, hero), [added.id, hero.id])).toBeUndefined();
  });
});

describe("what the patch so far says", () => {
  it("of a section that is hidden now, or that was, is kept with its words", () => {
    const changed = { [steps.id]: { heading: "Buy" } };
    const document = withSections(hero, faq, contact);
    const patch = aPatch({ changed, hidden: [steps.id] });
    expect(derivePatch(origin, document, { previous: aPatch({ changed }) })).toEqual(patch);
    expect(derivePatch(origin, document, { previous: patch })).toEqual(patch);
    expect(derivePatch(origin, withSections(hero, steps, faq, contact), { previous: patch })).toEqual(
      aPatch({ changed: { [steps.id]: { heading: "How it works" } } }),
    );
  });

  it("of an added section that is hidden is kept, and forgotten where it was taken out", () => {
    const own = [{ after: hero.id, section: added }];
    const hidden = aPatch({ added: own, hidden: [added.id] });
    expect(derivePatch(origin, origin, { previous: hidden })).toEqual(hidden);
    expect(derivePatch(origin, origin, { previous: aPatch({ added: own }) })).toEqual(aPatch());
    expect(derivePatch(origin, withSections(hero, added, steps, faq, contact), { previous: hidden })).toEqual(
      aPatch({ added: own }),
    );
  });

  it("of a locked section is kept, and that of others is not mistaken for it", () => {
    const previous = aPatch({
      changed: { [hero.id]: { heading: "Mine" } },
      hidden: [hero.id, steps.id],
    });
    expect(derivePatch(origin, origin, { previous, lockedSectionIds: [hero.id] })).toEqual(
      aPatch({ changed: { [hero.id]: { heading: "Mine" } }, hidden: [hero.id] }),
    );
  });

  it("of sections that the origin does not have is forgotten, but for words that were set aside when it was locked", () => {
    const changed = { [added.id]: { heading: "Mine" } };
    const previous = aPatch({ changed, hidden: [added.id] });
    expect(derivePatch(origin, origin, { previous })).toEqual(aPatch());
    expect(derivePatch(origin, origin, { previous, lockedSectionIds: [added.id] })).toEqual(aPatch({ changed }));
  });
});

describe("pageFields", () => {
  it("are all fields of a document but its sections", () => {
    const { sections: _, ...fields } = aDocument({ title: "Rewards" });
    expect(pageFields(origin)).toEqual(fields);
  });
});
