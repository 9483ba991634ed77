import { describe, expect, it } from "vitest";
import { aDocument, aPatch, aSection } from "@/test/factories";
import type { Section } from "../sections/section";
import { applyPatch } from "./apply-patch";
import { giveBack, giveBackAll, givenBackSchema } from "./give-back";
import { revisePatch } from "./revise";

const [hero, steps] = [aSection("Collect points"), aSection("How it works")];
const of = (...ids: string[]) =>
  aPatch({
    fields: { title: "Mine" },
    changed: Object.fromEntries(ids.map((id) => [id, { heading: "Mine", text: "Words" }])),
    hidden: ids,
    added: ids.map((id) => ({ after: null, section: aSection("Mine", id) })),
    moved: ids.map((id) => ({ id, after: null })),
  });

describe("giveBack", () => {
  it("takes all that a patch says of one section out of it, and nothing else", () => {
    expect(giveBack(of(hero.id, steps.id), hero.id)).toEqual(of(steps.id));
  });
});

describe("giveBackAll", () => {
  it("takes out sections, fields of sections and page fields", () => {
    const patch = giveBackAll(of(hero.id, steps.id), [hero.id, `${steps.id}.heading`, "title"]);
    expect(patch).toEqual({ ...of(steps.id), fields: {}, changed: { [steps.id]: { text: "Words" } } });
  });

  it("leaves no section behind that changes no field any more", () => {
    const patch = giveBackAll(aPatch({ changed: { [hero.id]: { heading: "Mine" } } }), [`${hero.id}.heading`]);
    expect(patch).toEqual(aPatch());
  });

  it("changes nothing for places that the patch says nothing of", () => {
    const patch = of(hero.id);
    expect(giveBackAll(patch, [steps.id, `${steps.id}.heading`, `${hero.id}.primaryLink`, "seoTitle", ""])).toEqual(
      patch,
    );
  });

  it("keeps what a patch is reconciled with", () => {
    const reconciled = aPatch({ fields: { menuLabel: "Menu" } });
    expect(giveBackAll({ ...of(hero.id), reconciled }, [hero.id])).toEqual({ ...of(), reconciled });
  });

  it("lets a value that is given back follow the default, which one that is typed to say the same does not", () => {
    const base = aDocument({ sections: [hero, steps] });
    const previous = aPatch({ changed: { [hero.id]: { heading: "Mine" } } });
    const saved = (patch: typeof previous) =>
      revisePatch({ base, origin: base, previous: patch, document: base }).patch;
    const later = { ...base, sections: [{ ...hero, fields: { ...hero.fields, heading: "Newer" } } as Section, steps] };
    const shown = (patch: typeof previous) => applyPatch(later, saved(patch), { base }).sections[0];
    expect(shown(previous)).toEqual(hero);
    expect(shown(giveBackAll(previous, [`${hero.id}.heading`]))).toEqual(later.sections[0]);
  });
});

it("what is given back is a list of places of a bounded size", () => {
  expect(givenBackSchema.parse(undefined)).toEqual([]);
  expect(givenBackSchema.safeParse(Array(1001).fill("title")).success).toBe(false);
  expect(givenBackSchema.safeParse(["x".repeat(201)]).success).toBe(false);
  expect(givenBackSchema.safeParse({ title: true }).success).toBe(false);
});
