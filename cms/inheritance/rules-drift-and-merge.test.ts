import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { PageDocument } from "../pages/document";
import type { Section } from "../sections/section";
import { applyPatch, reconciledBase } from "./apply-patch";
import type { Choices } from "./choices";
import { findDrift } from "./drift";
import { mergePatch } from "./merge";
import type { Patch } from "./patch";
import { reviewOf } from "./review-item";

/** Rules 4 and 5: what asks for a decision, and what comes of it. */

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, fields: Record<string, unknown>) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const seen = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const withSections = (...sections: Section[]): PageDocument => ({ ...seen, sections });
const heroUpdated = withSections(saying(hero, { heading: "Collect stars", text: "Each day" }), steps, faq);
const mine = aPatch({ changed: { [hero.id]: { heading: "Collect buns" } } });

/** An override, with the default that stands behind it now and the one it was last reconciled with. */
type Override = { base: PageDocument; origin: PageDocument; patch: Patch };
const driftOf = ({ base, origin, patch }: Override) => findDrift(reconciledBase(base, patch), origin, patch);
const waitingIds = (override: Override) => driftOf(override).sections.map(({ id }) => id);
const shown = ({ base, origin, patch }: Override) => applyPatch(origin, patch, { base });

function decide(override: Override, choices: Partial<Choices>): Override {
  const merged = mergePatch({ ...override, choices: { fields: {}, sections: {}, ...choices } });
  return { ...override, patch: merged.patch, base: merged.isSettled ? override.origin : override.base };
}

describe("Rule 4. Drift is by section", () => {
  it.each<[string, PageDocument, Partial<Patch>, boolean]>([
    ["behind where a section that it changed was updated", heroUpdated, mine, true],
    ["not behind where the default is as it last saw it", structuredClone(seen), mine, false],
    ["not behind where another section was updated", heroUpdated, { changed: { [faq.id]: { heading: "Ask" } } }, false],
    ["not behind where a section that it does not touch was removed", withSections(hero, faq), mine, false],
    ["not behind where a section was added", withSections(aSection("New"), hero, steps, faq), mine, false],
    ["behind where a section that it hid was updated", heroUpdated, { hidden: [hero.id] }, true],
    ["not behind where a section that it hid was removed", withSections(steps, faq), { hidden: [hero.id] }, false],
    ["behind where a section that it changed was removed", withSections(steps, faq), mine, true],
    [
      "not behind where both sides came to the same words",
      withSections(saying(hero, { heading: "Collect buns" }), steps, faq),
      mine,
      false,
    ],
    [
      "behind where a page field that it overrides was updated",
      { ...seen, title: "Points" },
      { fields: { title: "Buns" } },
      true,
    ],
    [
      "not behind where another page field was updated",
      { ...seen, menuLabel: "Points" },
      { fields: { title: "Buns" } },
      false,
    ],
    [
      "behind where both sides moved a section",
      withSections(steps, faq, hero),
      { moved: [{ id: hero.id, after: steps.id }] },
      true,
    ],
    ["not behind where only the default moved sections", withSections(steps, faq, hero), mine, false],
    ["not behind where only the vendor moved them", seen, { moved: [{ id: hero.id, after: steps.id }] }, false],
  ])("an override is %s", (_, origin, patch, isBehind) => {
    expect(driftOf({ base: seen, origin, patch: aPatch(patch) }).isBehind).toBe(isBehind);
  });

  it("untouched sections just follow, while a touched one waits", () => {
    const origin = withSections(saying(hero, { heading: "Collect stars" }), saying(steps, { text: "Simple" }));
    const override = { base: seen, origin, patch: mine };
    expect(waitingIds(override)).toEqual([hero.id]);
    expect(shown(override).sections).toEqual([
      saying(hero, { heading: "Collect buns" }),
      saying(steps, { text: "Simple" }),
    ]);
  });
});

describe("Rule 5. Three-way merge, by section, then by field", () => {
  const override = { base: seen, origin: heroUpdated, patch: mine };
  const outcomeOf = (choice: Choices["sections"][string]) => decide(override, { sections: { [hero.id]: choice } });
  const everyChoice: Array<[string, Choices["sections"][string], fields: Record<string, unknown>]> = [
    ["keep mine", "mine", { heading: "Collect buns", text: "Each day" }],
    ["take default", "default", { heading: "Collect stars", text: "Each day" }],
    ["edit", { fields: { heading: { edit: "Buns and stars" } } }, { heading: "Buns and stars", text: "Each day" }],
    ["take default for one field", { fields: { heading: "default" } }, { heading: "Collect stars", text: "Each day" }],
    ["keep mine for one field", { fields: { heading: "mine" } }, { heading: "Collect buns", text: "Each day" }],
    [
      "keep a field that is not overridden, which freezes it as last seen",
      { fields: { text: "mine" } },
      { heading: "Collect buns", text: "" },
    ],
  ];

  it.each(everyChoice)("%s gives the section its words", (_, choice, fields) => {
    expect(shown(outcomeOf(choice)).sections).toEqual([saying(hero, fields), steps, faq]);
  });

  it.each(everyChoice)("%s advances the base: nobody is asked twice", (_, choice) => {
    const decided = outcomeOf(choice);
    expect(decided.base).toBe(heroUpdated);
    expect(driftOf(decided).isBehind).toBe(false);
    expect(decide(decided, { sections: { [hero.id]: choice } })).toEqual(decided);
  });

  it("a later update asks again about what the vendor kept, and not about what it gave up", () => {
    const later = withSections(saying(hero, { heading: "Collect moons", text: "Each day" }), steps, faq);
    expect(waitingIds({ ...outcomeOf("mine"), origin: later })).toEqual([hero.id]);
    expect(waitingIds({ ...outcomeOf("default"), origin: later })).toEqual([]);
  });

  it("texts that both sides changed come with a word diff for each side", () => {
    const [review] = reviewOf(driftOf(override)).sections;
    expect(review?.fields).toEqual([
      {
        name: "heading",
        base: "Collect points",
        origin: "Collect stars",
        mine: "Collect buns",
        isConflict: true,
        upstream: [
          { kind: "same", text: "Collect " },
          { kind: "removed", text: "points" },
          { kind: "added", text: "stars" },
        ],
        own: [
          { kind: "same", text: "Collect " },
          { kind: "removed", text: "points" },
          { kind: "added", text: "buns" },
        ],
      },
      {
        name: "text",
        base: "",
        origin: "Each day",
        isConflict: false,
        upstream: [{ kind: "added", text: "Each day" }],
        own: null,
      },
    ]);
  });

  it("decisions may be made one at a time: what is decided is not asked again, what is not goes on waiting", () => {
    const origin = {
      ...withSections(saying(hero, { heading: "Collect stars" }), steps, aSection("FAQ", faq.id)),
      title: "Points",
    };
    const patch = aPatch({ ...mine, fields: { title: "Buns" }, hidden: [faq.id] });
    const start = { base: seen, origin, patch };
    expect([waitingIds(start), driftOf(start).fields.length]).toEqual([[hero.id, faq.id], 1]);

    const first = decide(start, { sections: { [faq.id]: "mine" } });
    expect([waitingIds(first), driftOf(first).fields.length, first.base]).toEqual([[hero.id], 1, seen]);
    const second = decide(first, { fields: { title: "default" } });
    expect([waitingIds(second), driftOf(second).fields.length, second.base]).toEqual([[hero.id], 0, seen]);
    const third = decide(second, { sections: { [hero.id]: "mine" } });
    expect([driftOf(third).isBehind, third.base]).toEqual([false, origin]);
    expect(third.patch).toEqual(aPatch({ ...mine, hidden: [faq.id] }));
  });

  it("a hidden section stays hidden with mine, and comes back with the default", () => {
    const hidden = { base: seen, origin: heroUpdated, patch: aPatch({ hidden: [hero.id] }) };
    expect(shown(decide(hidden, { sections: { [hero.id]: "mine" } })).sections).toEqual([steps, faq]);
    expect(shown(decide(hidden, { sections: { [hero.id]: "default" } })).sections).toEqual(heroUpdated.sections);
  });

  it("where both sides moved, the vendor keeps its order or takes the default's", () => {
    const patch = aPatch({ moved: [{ id: hero.id, after: steps.id }] });
    const reordered = { base: seen, origin: withSections(steps, faq, hero), patch };
    expect(shown(decide(reordered, { order: "mine" })).sections).toEqual([steps, hero, faq]);
    expect(shown(decide(reordered, { order: "default" })).sections).toEqual([steps, faq, hero]);
    expect(driftOf(decide(reordered, { order: "mine" })).isBehind).toBe(false);
  });
});
