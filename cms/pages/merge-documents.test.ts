import { describe, expect, it } from "vitest";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import type { Section } from "../sections/section";
import type { PageDocument } from "./document";
import { mergeDocuments } from "./merge-documents";

const [hero, steps, faq] = [aSection("Hero"), aSection("Steps"), aSection("Questions")];
const base = aDocument({ title: "About", sections: [hero, steps, faq] });
const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const withSections = (...sections: Section[]): PageDocument => ({ ...base, sections });
const headings = ({ sections }: PageDocument) => sections.map(({ fields }) => (fields as { heading: string }).heading);

describe("what one side changed", () => {
  it("is taken, whoever it was", () => {
    const mine = { ...base, title: "About us" };
    const theirs = { ...base, seoTitle: "All about us" };
    expect(mergeDocuments({ base, mine, theirs })).toEqual({
      document: { ...base, title: "About us", seoTitle: "All about us" },
      conflicts: [],
      merged: [
        { kind: "field", by: "mine", sectionId: null, name: "title", before: "About", after: "About us" },
        { kind: "field", by: "theirs", sectionId: null, name: "seoTitle", before: "", after: "All about us" },
      ],
    });
  });

  it("is taken field by field inside one section", () => {
    const mine = withSections(saying(hero, { heading: "Mine" }), steps, faq);
    const theirs = withSections(saying(hero, { text: "Theirs" }), steps, faq);
    const { document, conflicts } = mergeDocuments({ base, mine, theirs });
    expect(document).toEqual(withSections(saying(hero, { heading: "Mine", text: "Theirs" }), steps, faq));
    expect(conflicts).toEqual([]);
  });

  it("is taken where it takes a value away", () => {
    const begun = withSections(saying(hero, { secondaryLink: { label: "More", href: "page:more" } }));
    const theirs = withSections(saying(hero, { secondaryLink: null }));
    expect(mergeDocuments({ base: begun, mine: begun, theirs }).document).toEqual(theirs);
  });

  it("adds and removes sections", () => {
    const own = aSection("Own");
    const other = aSection("Other");
    const mine = withSections(hero, own, steps, faq);
    const theirs = withSections(hero, steps, other);
    const { document, conflicts, merged } = mergeDocuments({ base, mine, theirs });
    expect(headings(document)).toEqual(["Hero", "Own", "Steps", "Other"]);
    expect(conflicts).toEqual([]);
    expect(merged).toEqual([
      { kind: "removed", by: "theirs", section: faq },
      { kind: "added", by: "mine", section: own },
      { kind: "added", by: "theirs", section: other },
    ]);
  });

  it("changes the order, with the words of the other in it", () => {
    const mine = withSections(faq, hero, steps);
    const theirs = withSections(hero, saying(steps, { heading: "Three steps" }), faq);
    const { document, conflicts, merged } = mergeDocuments({ base, mine, theirs });
    expect(headings(document)).toEqual(["Questions", "Hero", "Three steps"]);
    expect(conflicts).toEqual([]);
    expect(merged).toContainEqual({ kind: "order", by: "mine" });
  });

  it("is nothing where both changed the same", () => {
    const both = { ...withSections(steps, hero), title: "Us" };
    expect(mergeDocuments({ base, mine: both, theirs: structuredClone(both) })).toEqual({
      document: both,
      conflicts: [],
      merged: [],
    });
  });
});

describe("what both changed differently", () => {
  it("is asked about, and mine as long as nothing is chosen", () => {
    const mine = { ...base, title: "Mine" };
    const theirs = { ...base, title: "Theirs" };
    const { document, conflicts, merged } = mergeDocuments({ base, mine, theirs });
    expect(document.title).toBe("Mine");
    expect(merged).toEqual([]);
    expect(conflicts).toEqual([
      {
        key: "page.title",
        kind: "field",
        sectionId: null,
        name: "title",
        base: "About",
        mine: "Mine",
        theirs: "Theirs",
      },
    ]);
    expect(mergeDocuments({ base, mine, theirs }, { "page.title": "theirs" }).document.title).toBe("Theirs");
    expect(mergeDocuments({ base, mine, theirs }, { "page.title": "mine" }).document.title).toBe("Mine");
  });

  it("is a field of a section by itself", () => {
    const mine = withSections(saying(hero, { heading: "Mine", text: "Mine too" }), steps, faq);
    const theirs = withSections(saying(hero, { heading: "Theirs" }), steps, faq);
    const key = `${hero.id}.heading`;
    expect(mergeDocuments({ base, mine, theirs }).conflicts.map((each) => each.key)).toEqual([key]);
    const { document } = mergeDocuments({ base, mine, theirs }, { [key]: "theirs" });
    expect(document).toEqual(withSections(saying(hero, { heading: "Theirs", text: "Mine too" }), steps, faq));
  });

  const changed = withSections(hero, saying(steps, { heading: "Changed" }), faq);
  const removed = withSections(hero, faq);

  it.each([
    ["I removed what they changed", removed, changed, "mine"],
    ["they removed what I changed", changed, removed, "theirs"],
  ] as const)("is a section where %s, which stays until it is chosen to go", (_, mine, theirs, remover) => {
    const undecided = mergeDocuments({ base, mine, theirs });
    expect(undecided.document).toEqual(changed);
    expect(undecided.conflicts).toEqual([
      {
        key: steps.id,
        kind: "section",
        sectionId: steps.id,
        mine: mine.sections.find(({ id }) => id === steps.id) ?? null,
        theirs: theirs.sections.find(({ id }) => id === steps.id) ?? null,
        gone: "removed",
      },
    ]);
    expect(mergeDocuments({ base, mine, theirs }, { [steps.id]: remover }).document).toEqual(removed);
    const keeper = remover === "mine" ? "theirs" : "mine";
    expect(mergeDocuments({ base, mine, theirs }, { [steps.id]: keeper }).document).toEqual(changed);
  });

  it("is the order where both moved sections", () => {
    const mine = withSections(faq, hero, steps);
    const theirs = withSections(steps, hero, faq);
    const { document, conflicts } = mergeDocuments({ base, mine, theirs });
    expect(document).toEqual(mine);
    expect(conflicts).toEqual([
      { key: "order", kind: "order", mine: [faq.id, hero.id, steps.id], theirs: [steps.id, hero.id, faq.id] },
    ]);
    expect(mergeDocuments({ base, mine, theirs }, { order: "theirs" }).document).toEqual(theirs);
  });

  it("is no order where one moved what the other removed", () => {
    const mine = withSections(faq, hero, steps);
    const theirs = withSections(hero, steps);
    expect(mergeDocuments({ base, mine, theirs })).toMatchObject({ document: theirs, conflicts: [] });
  });
});

describe("places of what was added", () => {
  const [one, two, three] = [aSection("One"), aSection("Two"), aSection("Three")];

  it("are beside the same neighbour for both sides", () => {
    const mine = withSections(hero, one, steps, faq);
    const theirs = withSections(hero, two, three, steps, faq);
    const { document } = mergeDocuments({ base, mine, theirs });
    expect(headings(document)).toEqual(["Hero", "Two", "Three", "One", "Steps", "Questions"]);
  });

  it("are at the start, and after what the other side removed", () => {
    const mine = withSections(one, hero, steps, two, faq);
    const theirs = withSections(three, hero, faq);
    const { document } = mergeDocuments({ base, mine, theirs });
    expect(headings(document)).toEqual(["Three", "One", "Hero", "Two", "Questions"]);
  });
});

describe("what one side hid", () => {
  const hidden = hiding(base, [steps.id]);
  const written = withSections(hero, saying(steps, { text: "Written" }), faq);

  it("is hidden, and what one of them shows again is shown", () => {
    const theirs = { ...base, title: "Theirs" };
    const { document, conflicts, merged } = mergeDocuments({ base, mine: hidden, theirs });
    expect(document).toEqual({ ...hidden, title: "Theirs" });
    expect(conflicts).toEqual([]);
    expect(merged).toContainEqual({ kind: "hidden", by: "mine", section: steps });
    const shown = mergeDocuments({ base: hidden, mine: hidden, theirs: base });
    expect(shown.document).toEqual(base);
    expect(shown.merged).toEqual([{ kind: "shown", by: "theirs", section: steps }]);
  });

  it.each([
    ["I hid what they wrote in", hidden, written, "mine"],
    ["they hid what I wrote in", written, hidden, "theirs"],
  ] as const)("is asked about where %s, and keeps what was written either way", (_, mine, theirs, hider) => {
    const undecided = mergeDocuments({ base, mine, theirs });
    expect(undecided.document).toEqual(written);
    expect(undecided.conflicts).toMatchObject([
      { key: steps.id, kind: "section", sectionId: steps.id, gone: "hidden", [hider]: null },
    ]);
    const keeper = hider === "mine" ? "theirs" : "mine";
    expect(mergeDocuments({ base, mine, theirs }, { [steps.id]: keeper }).document).toEqual(written);
    expect(mergeDocuments({ base, mine, theirs }, { [steps.id]: hider }).document).toEqual(hiding(written, [steps.id]));
  });

  it("is kept hidden where the other one removed it", () => {
    for (const [mine, theirs] of [
      [hidden, withSections(hero, faq)],
      [withSections(hero, faq), hidden],
    ] as const) {
      expect(mergeDocuments({ base, mine, theirs })).toMatchObject({ document: hidden, conflicts: [] });
    }
  });

  it("stays in its place while the other one moves the rest", () => {
    const { document } = mergeDocuments({ base, mine: hidden, theirs: withSections(faq, hero, steps) });
    expect(document).toEqual(hiding(withSections(faq, hero, steps), [steps.id]));
  });
});

it("a section of a kind that nobody knows any more is merged like any other", () => {
  const odd = { id: "1", kind: "gone", fields: { words: "Old" } } as unknown as Section;
  const changed = { ...odd, fields: { words: "New" } } as unknown as Section;
  const merge = mergeDocuments({ base: withSections(odd), mine: withSections(odd), theirs: withSections(changed) });
  expect(merge.document).toEqual(withSections(changed));
});
