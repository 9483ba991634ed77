import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import type { Patch } from "./patch";
import { rebase, settledBut, without } from "./rebase";

const [hero, steps, faq, contact] = [
  aSection("Collect points"),
  aSection("How it works"),
  aSection("Questions"),
  aSection("Contact"),
];
const added = aSection("Our bakery");
const lastSeen = aDocument({ sections: [hero, steps, faq, contact] });
const withSections = (...sections: Section[]): PageDocument => ({ ...lastSeen, sections });
const mine = (section: Section) => ({ ...section, fields: { ...section.fields, heading: "Mine" } }) as Section;

type Given = { waitingIds?: string[]; lockedSectionIds?: string[] };
const rebased = (given: Partial<Patch>, origin: PageDocument, { lockedSectionIds = [], waitingIds }: Given = {}) => {
  const patch = aPatch(given);
  return rebase(patch, { previous: patch, origin, lastSeen, lockedSectionIds, waitingIds });
};

describe("when the base moves on", () => {
  it("a patch that depends on nothing lost stays as it is", () => {
    const patch = aPatch({
      fields: { title: "Mine" },
      changed: { [hero.id]: { heading: "Mine" } },
      hidden: [faq.id],
      added: [{ after: hero.id, section: added }],
      moved: [{ id: contact.id, after: added.id }],
    });
    expect(rebased({ ...patch, moved: [{ id: contact.id, after: hero.id }] }, lastSeen)).toEqual({
      ...patch,
      moved: [{ id: contact.id, after: hero.id }],
    });
  });

  it("moves that name one another stay as they are", () => {
    const moved = [
      { id: faq.id, after: steps.id },
      { id: steps.id, after: null },
    ];
    expect(rebased({ moved }, lastSeen)).toEqual(aPatch({ moved }));
  });

  it("forgets what was reconciled step by step", () => {
    expect(rebased({ reconciled: aPatch({ hidden: [hero.id] }) }, lastSeen)).toEqual(aPatch());
  });

  it.each([
    ["the nearest one before it that is left", withSections(hero, contact), faq.id, hero.id],
    ["the start where none is left before it", withSections(contact), steps.id, null],
    ["its own neighbour where that is there", withSections(hero, contact), hero.id, hero.id],
    ["the start where it stood there", withSections(hero, contact), null, null],
  ])("an added section stands after %s", (_, origin, after, expected) => {
    const patch = { added: [{ after, section: added }] };
    expect(rebased(patch, origin).added).toEqual([{ after: expected, section: added }]);
    expect(applyPatch(origin, rebased(patch, origin))).toEqual(applyPatch(origin, aPatch(patch), { base: lastSeen }));
  });

  it("an added section goes on following another added one", () => {
    const next = aSection("Next");
    const both = [
      { after: faq.id, section: added },
      { after: added.id, section: next },
    ];
    expect(rebased({ added: both }, withSections(hero, contact)).added).toEqual([
      { after: hero.id, section: added },
      { after: added.id, section: next },
    ]);
  });

  it("a moved section stands after the nearest one left before it, and is forgotten where it is lost itself", () => {
    const moved = [
      { id: contact.id, after: steps.id },
      { id: faq.id, after: null },
    ];
    expect(rebased({ moved }, withSections(hero, contact)).moved).toEqual([{ id: contact.id, after: hero.id }]);
    expect(applyPatch(withSections(hero, contact), rebased({ moved }, withSections(hero, contact))).sections).toEqual([
      hero,
      contact,
    ]);
  });
});

describe("a changed section that the origin has lost", () => {
  const changed = { [steps.id]: { heading: "Mine" } };
  const origin = withSections(hero, faq, contact);

  it("becomes an added one in its place, with the vendor's words over those last seen", () => {
    expect(rebased({ changed }, origin)).toEqual(aPatch({ added: [{ after: hero.id, section: mine(steps) }] }));
  });

  it("at the start becomes an added one at the start", () => {
    const lost = withSections(steps, faq);
    expect(rebased({ changed: { [hero.id]: { heading: "Mine" } } }, lost).added).toEqual([
      { after: null, section: mine(hero) },
    ]);
  });

  it("keeps its place among others that are lost, and before added ones", () => {
    const both = { ...changed, [faq.id]: { heading: "Mine" } };
    const patch = { changed: both, added: [{ after: steps.id, section: added }] };
    expect(rebased(patch, withSections(hero, contact))).toEqual(
      aPatch({
        added: [
          { after: hero.id, section: mine(steps) },
          { after: steps.id, section: mine(faq) },
          { after: steps.id, section: added },
        ],
      }),
    );
    expect(applyPatch(withSections(hero, contact), rebased(patch, withSections(hero, contact))).sections).toEqual([
      hero,
      mine(steps),
      added,
      mine(faq),
      contact,
    ]);
  });

  it("keeps the place to which the vendor moved it, and stays hidden", () => {
    const patch = { changed, hidden: [steps.id], moved: [{ id: steps.id, after: contact.id }] };
    expect(rebased(patch, origin)).toEqual(
      aPatch({ hidden: [steps.id], added: [{ after: contact.id, section: mine(steps) }] }),
    );
  });

  it("stays changed while it waits for a decision", () => {
    const patch = { changed, moved: [{ id: steps.id, after: contact.id }] };
    expect(rebased(patch, origin, { waitingIds: [steps.id] })).toEqual(aPatch(patch));
  });

  it("stays set aside, word for word, where it was locked, and so not shown", () => {
    const given = { previous: aPatch({ changed }), origin, lastSeen, lockedSectionIds: [steps.id] };
    expect(rebase(aPatch({ changed }), { ...given, waitingIds: [steps.id] })).toEqual(aPatch({ changed }));
  });
});

describe("what is settled", () => {
  const heroNow = aSection("Collect stars", hero.id);
  const none = { names: [], ids: [], isReordered: false };
  const origin = { ...withSections(heroNow, contact, faq), title: "Our rewards", menuLabel: "Points" };

  it("is the origin where nothing waits", () => {
    expect(settledBut(none, lastSeen, origin)).toEqual(origin);
  });

  it("is not the page field that waits", () => {
    expect(settledBut({ ...none, names: ["title"] }, lastSeen, origin)).toEqual({ ...origin, title: "A page" });
  });

  it("is not the section that waits: it stands in the origin's order, as last seen", () => {
    expect(settledBut({ ...none, ids: [hero.id] }, lastSeen, origin).sections).toEqual([hero, contact, faq]);
  });

  it("is not the section that waits and was removed: it stands after what it stood after", () => {
    expect(settledBut({ ...none, ids: [steps.id] }, lastSeen, origin).sections).toEqual([heroNow, steps, contact, faq]);
    const empty = settledBut({ ...none, ids: [hero.id, steps.id] }, lastSeen, withSections(contact));
    expect(empty.sections).toEqual([hero, steps, contact]);
  });

  it("is not the order that waits: sections of both stand as last seen, new ones in their places", () => {
    const reordered = withSections(contact, added, faq, heroNow);
    expect(settledBut({ ...none, isReordered: true }, lastSeen, reordered).sections).toEqual([
      heroNow,
      added,
      faq,
      contact,
    ]);
  });
});

describe("without", () => {
  it("leaves out the names, and nothing else", () => {
    expect(without({ a: 1, b: 2, c: 3 }, ["a", "c", "d"])).toEqual({ b: 2 });
  });
});
