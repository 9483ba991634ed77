import { describe, expect, it } from "vitest";
import { type Choices, choicesSchema } from "@/cms/inheritance/choices";
import { findDrift } from "@/cms/inheritance/drift";
import { mergePatch } from "@/cms/inheritance/merge";
import type { Patch } from "@/cms/inheritance/patch";
import { reviewOf } from "@/cms/inheritance/review-item";
import type { PageDocument } from "@/cms/pages/document";
import type { Section } from "@/cms/sections/section";
import { aDocument, aPatch, aSection } from "@/test/factories";
import { choiceOf, choicesOf, type Decisions, decideAll, decided, isAsked, isDecided, unitsOf } from "./review-points";

const [hero, steps, faq] = [aSection("Collect points"), aSection("How it works"), aSection("Questions")];
const saying = (section: Section, fields: object) =>
  ({ ...section, fields: { ...section.fields, ...fields } }) as Section;
const base = aDocument({ title: "Rewards", sections: [hero, steps, faq] });
const changed = { [hero.id]: { heading: "Collect buns" }, [faq.id]: { heading: "Ask us" } };
const origin = aDocument({
  title: "All rewards",
  sections: [saying(hero, { heading: "Collect stars", text: "From today" }), saying(steps, { heading: "How" })],
});
const patch = aPatch({ fields: { title: "Buns" }, changed, hidden: [steps.id] });

const unitsFor = (now: PageDocument, over: Patch) => unitsOf(reviewOf(findDrift(base, now, over)));
const units = unitsFor(origin, patch);
const pointOf = (key: string) => {
  const point = units.flatMap(({ points }) => points).find((each) => each.key === key);
  if (!point) throw new Error(`There is no point ${key}.`);
  return point;
};
const choose = (...chosen: Array<[key: string, choice: Parameters<typeof decided>[2]]>): Decisions =>
  chosen.reduce((decisions, [key, choice]) => decided(decisions, pointOf(key), choice), {} as Decisions);
const merged = (choices: Choices) => mergePatch({ base, origin, patch, choices });

describe("what is to be decided", () => {
  it("is a page field, a section field by field, and hidden and removed sections as a whole", () => {
    expect(units.map(({ kind, key, points }) => [kind, key, points.map((point) => point.key)])).toEqual([
      ["field", "page.title", ["page.title"]],
      ["section", hero.id, [`${hero.id}.heading`, `${hero.id}.text`]],
      ["section", steps.id, [steps.id]],
      ["section", faq.id, [faq.id]],
    ]);
  });

  it("is the order where both sides moved sections", () => {
    const moved = aPatch({ moved: [{ id: faq.id, after: null }] });
    const other = { ...base, sections: [hero, faq, steps] };
    expect(unitsFor(other, moved)).toMatchObject([{ kind: "order", points: [{ key: "order" }] }]);
    const [unit] = unitsFor(other, moved);
    if (!unit) throw new Error("no unit");
    expect(choicesOf([unit], decideAll([unit], "default"))).toEqual({ fields: {}, sections: {}, order: "default" });
  });
});

describe("the choices", () => {
  it("of everything settle everything, in a form that can be sent", () => {
    for (const choice of ["mine", "default"] as const) {
      const choices = choicesOf(units, decideAll(units, choice));
      expect(choicesSchema.parse(choices)).toEqual(choices);
      expect(merged(choices)).toMatchObject({ isBehind: false, isSettled: true });
    }
  });

  it("name a section only once each of its fields that both sides changed is decided", () => {
    const other = choose([`${hero.id}.text`, "mine"]);
    expect(units.map((unit) => isDecided(other, unit))).toEqual([false, false, false, false]);
    expect(choicesOf(units, other)).toEqual({ fields: {}, sections: {} });
    const whole = { ...other, ...choose([`${hero.id}.heading`, "default"]) };
    expect(choicesOf(units, whole).sections).toEqual({
      [hero.id]: { fields: { heading: "default", text: "mine" } },
    });
    expect(merged(choicesOf(units, whole))).toMatchObject({ isBehind: true });
  });

  it("follow the default where it alone changed something, unless somebody decides otherwise", () => {
    const asked = units.flatMap(({ points }) => points).filter(isAsked);
    expect(asked.map(({ key }) => key)).toEqual(["page.title", `${hero.id}.heading`, steps.id, faq.id]);
    const decisions = choose([`${hero.id}.heading`, "mine"]);
    const choices = choicesOf(units, decisions);
    expect(choices.sections).toEqual({ [hero.id]: { fields: { heading: "mine", text: "default" } } });
    expect(merged(choices).patch.changed[hero.id]).toEqual({ heading: "Collect buns" });
  });

  it("take half of an update and leave the other half as the vendor wrote it", () => {
    const decisions = choose(["page.title", "mine"], [`${hero.id}.heading`, "mine"], [`${hero.id}.text`, "default"]);
    const { patch: next } = merged(choicesOf(units, decisions));
    expect(next.fields).toEqual({ title: "Buns" });
    expect(next.changed[hero.id]).toEqual({ heading: "Collect buns" });
  });

  it("hold what was written anew, and give hidden sections back as a whole", () => {
    const decisions = choose(["page.title", { edit: "Buns and more" }], [steps.id, "default"], [faq.id, "mine"]);
    expect(choicesOf(units, decisions)).toEqual({
      fields: { title: { edit: "Buns and more" } },
      sections: { [steps.id]: "default", [faq.id]: "mine" },
    });
  });

  it("do not outlive what was seen: where the default changed again, it is asked once more", () => {
    const decisions = choose(["page.title", "default"], [steps.id, "mine"]);
    const again = unitsFor({ ...origin, title: "Rewards for all" }, patch);
    const [title] = again.flatMap(({ points }) => points);
    expect(title && choiceOf(decisions, title)).toBeUndefined();
    expect(choicesOf(again, decisions)).toEqual({ fields: {}, sections: { [steps.id]: "mine" } });
  });

  it("is not decided by the choice to write something else, as long as nothing else is written", () => {
    const [title] = units;
    if (!title) throw new Error("There is no title to decide about.");
    expect(isDecided(choose(["page.title", { edit: "Buns" }]), title)).toBe(false);
    expect(isDecided(choose(["page.title", { edit: "Buns and more" }]), title)).toBe(true);
    expect(choicesOf(units, choose(["page.title", { edit: "Buns" }])).fields).toEqual({});
  });
});
