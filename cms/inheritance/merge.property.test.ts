import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedIds, idsOf, originIds, overridden } from "@/test/arbitraries";
import type { PageDocument } from "../pages/document";
import { applyPatch, reconciledBase } from "./apply-patch";
import type { Choices, FieldChoice } from "./choices";
import { findDrift, isTouched } from "./drift";
import { mergePatch } from "./merge";
import type { Patch } from "./patch";
import { revisePatch } from "./revise";

const runs = { numRuns: 3000 };

/** The same choice for everything that the patch touches, drifted or not. */
function everywhere({ fields, changed, hidden, added, moved }: Patch, choice: "mine" | "default"): Choices {
  const ids = [
    ...Object.keys(changed),
    ...hidden,
    ...added.map(({ section }) => section.id),
    ...moved.map(({ id }) => id),
  ];
  return {
    fields: Object.fromEntries(Object.keys(fields).map((name) => [name, choice])),
    sections: Object.fromEntries(ids.map((id) => [id, choice])),
    order: choice,
  };
}

const fieldChoice = fc.constantFrom<FieldChoice>("mine", "default", { edit: "Edited" });
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  order: fc.constantFrom("mine" as const, "default" as const, undefined),
  fields: fc.record({ title: fieldChoice, menuLabel: fieldChoice }, { requiredKeys: [] }),
  sections: fc.dictionary(
    fc.constantFrom(...originIds, ...addedIds),
    fc.oneof(
      fc.constantFrom("mine" as const, "default" as const),
      fc.record({ fields: fc.record({ heading: fieldChoice, text: fieldChoice }, { requiredKeys: [] }) }),
    ),
  ),
});

/** A world and choices about what is there. */
const decided = fc.tuple(overridden, anyChoices).map(([world, choices]) => {
  const isThere = (id: string) =>
    idsOf(world.origin).includes(id) ||
    id in world.patch.changed ||
    world.patch.added.some(({ section }) => section.id === id);
  const sections = Object.fromEntries(Object.entries(choices.sections).filter(([id]) => isThere(id)));
  return [world, { ...choices, sections }] as const;
});

type World = { base: PageDocument; origin: PageDocument; patch: Patch };
/** What the override is after a merge: its new patch over its new base. */
function outcome({ base, origin }: World, merged: { patch: Patch; isSettled: boolean }): World {
  return { base: merged.isSettled ? origin : base, origin, patch: merged.patch };
}
const show = ({ base, origin, patch }: World) => applyPatch(origin, patch, { base });
const byId = (page: PageDocument) => ({
  ...page,
  sections: page.sections.toSorted((a, b) => a.id.localeCompare(b.id)),
});
const driftOf = ({ base, origin, patch }: World) => {
  const drift = findDrift(reconciledBase(base, patch), origin, patch);
  return { ...drift, sections: drift.sections.toSorted((a, b) => a.id.localeCompare(b.id)) };
};
const words = (value: unknown) => JSON.stringify(value);

describe("mergePatch, whatever changed on both sides", () => {
  it("with the default everywhere gives the default", () => {
    fc.assert(
      fc.property(overridden, (world) => {
        const merged = mergePatch({ ...world, choices: everywhere(world.patch, "default") });
        expect(show(outcome(world, merged))).toEqual(world.origin);
      }),
      runs,
    );
  });

  it("with mine everywhere changes nothing that is shown: mine where I touched, the default elsewhere", () => {
    fc.assert(
      fc.property(overridden, (world) => {
        const merged = mergePatch({ ...world, choices: everywhere(world.patch, "mine") });
        expect(merged.isSettled).toBe(true);
        const result = outcome(world, merged);
        expect(show(result)).toEqual(show(world));
        for (const [name, value] of Object.entries(world.patch.fields))
          expect(show(result)).toHaveProperty(name, value);
        for (const section of show(result).sections) {
          if (!isTouched(world.patch, section.id) && idsOf(world.origin).includes(section.id)) {
            expect(world.origin.sections).toContainEqual(section);
          }
        }
      }),
      runs,
    );
  });

  it("twice is the same as once", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const once = outcome(world, mergePatch({ ...world, choices }));
        const twice = outcome(once, mergePatch({ ...once, choices }));
        expect(show(twice)).toEqual(show(once));
        expect(twice).toEqual(once);
      }),
      runs,
    );
  });

  it("leaves no drift behind where everything was decided, and else what was not", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const before = driftOf(world);
        const merged = mergePatch({ ...world, choices });
        const left = driftOf(outcome(world, merged));
        expect(left.isBehind).toBe(!merged.isSettled);
        expect(left.fields).toEqual(before.fields.filter(({ name }) => !(name in choices.fields)));
        expect(left.sections).toEqual(before.sections.filter(({ id }) => !(id in choices.sections)));
        if (choices.order || !before.isReordered) expect(left.isReordered).toBe(false);
      }),
      runs,
    );
  });

  it("one decision after another comes to the same words as all at once", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const atOnce = outcome(world, mergePatch({ ...world, choices }));
        const steps: Choices[] = [
          { fields: choices.fields, sections: {} },
          { fields: {}, sections: {}, order: choices.order },
          ...Object.entries(choices.sections).map(([id, choice]) => ({ fields: {}, sections: { [id]: choice } })),
        ];
        let oneByOne: World = world;
        for (const step of steps) oneByOne = outcome(oneByOne, mergePatch({ ...oneByOne, choices: step }));
        expect(byId(show(oneByOne))).toEqual(byId(show(atOnce)));
        // But for the order: giving back a moved section may make both sides differ, or agree, on the way.
        const { fields, sections } = driftOf(atOnce);
        expect(driftOf(oneByOne)).toMatchObject({ fields, sections });
      }),
      runs,
    );
  });

  it("loses no word of the vendor that no choice gave up", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const { patch } = mergePatch({ ...world, choices });
        const kept = words(patch);
        for (const [id, fields] of Object.entries(world.patch.changed)) {
          if (choices.sections[id] && choices.sections[id] !== "mine") continue;
          for (const [name, value] of Object.entries(fields)) {
            const [section] = patch.added.filter((each) => each.section.id === id);
            const now = patch.changed[id] ?? (section?.section.fields as Record<string, unknown> | undefined);
            expect(now?.[name]).toEqual(value);
          }
        }
        for (const { section } of world.patch.added) {
          if (!choices.sections[section.id] || choices.sections[section.id] === "mine") {
            expect(kept).toContain(words(section));
          }
        }
      }),
      runs,
    );
  });

  it("leaves untouched sections to the origin, whatever happens upstream", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const result = outcome(world, mergePatch({ ...world, choices }));
        const untouched = world.origin.sections.filter(
          ({ id }) => !isTouched(world.patch, id) && !(id in choices.sections),
        );
        for (const section of untouched) expect(show(result).sections).toContainEqual(section);
        expect(
          show(result).sections.filter(
            ({ id }) => !isTouched(world.patch, id) && !addedIds.includes(id) && !(id in choices.sections),
          ),
        ).toEqual(untouched);
      }),
      runs,
    );
  });

  it("gives a patch that does not need the old base any more where it is settled", () => {
    fc.assert(
      fc.property(decided, ([world, choices]) => {
        const merged = mergePatch({ ...world, choices });
        if (!merged.isSettled) return;
        expect(applyPatch(world.origin, merged.patch)).toEqual(
          applyPatch(world.origin, merged.patch, { base: world.origin }),
        );
      }),
      runs,
    );
  });

  it("touches nothing that is locked", () => {
    fc.assert(
      fc.property(decided, fc.nat(5), ([world, all], index) => {
        const lockedSectionIds = idsOf(world.origin).slice(index, index + 2);
        // Edits of locked sections are refused.
        const named = Object.entries(all.sections).filter(([id]) => !lockedSectionIds.includes(id));
        const choices = { ...all, sections: Object.fromEntries(named) };
        const merged = mergePatch({ ...world, choices, lockedSectionIds });
        const result = outcome(world, merged);
        const shown = applyPatch(result.origin, result.patch, { base: result.base, lockedSectionIds });
        const isLocked = ({ id }: { id: string }) => lockedSectionIds.includes(id);
        expect(shown.sections.filter(isLocked)).toEqual(world.origin.sections.filter(isLocked));
      }),
      runs,
    );
  });
});

describe("revisePatch, whatever the vendor saves while updates wait", () => {
  it("shows what was saved", () => {
    fc.assert(
      fc.property(overridden, overridden, (world, { patch: edits }) => {
        const document = applyPatch(show(world), edits);
        const result = outcome(world, revisePatch({ ...world, previous: world.patch, document }));
        expect(show(result)).toEqual(document);
      }),
      runs,
    );
  });

  it("asks about nothing new, and forgets nothing that waits and is still there", () => {
    fc.assert(
      fc.property(overridden, (world) => {
        const result = outcome(world, revisePatch({ ...world, previous: world.patch, document: show(world) }));
        const before = driftOf(world).sections.filter(({ isRemoved }) => !isRemoved);
        expect(driftOf(result).sections).toEqual(before);
        expect(driftOf(result).fields).toEqual(driftOf(world).fields);
        expect(driftOf(result).isReordered).toBe(driftOf(world).isReordered);
      }),
      runs,
    );
  });
});
