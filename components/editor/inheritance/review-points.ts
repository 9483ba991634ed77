import { dequal } from "dequal/lite";
import type { Choices, FieldChoice } from "@/cms/inheritance/choices";
import type { Review, ReviewField, ReviewSection } from "@/cms/inheritance/review-item";
import type { PageFields } from "@/cms/pages/document";

/** One thing to decide: a page field, a section with its fields, or the order of sections. */
export type ReviewUnit =
  | { kind: "field"; key: string; points: [ReviewPoint]; field: ReviewField }
  | { kind: "section"; key: string; points: ReviewPoint[]; section: ReviewSection }
  | { kind: "order"; key: string; points: [ReviewPoint] };

/** One choice within it. `seen` is what the default says now: a choice holds for that, and for nothing newer. */
export type ReviewPoint = { key: string; field: ReviewField | null; seen: unknown };

/** What is chosen so far, by the keys of points. */
export type Decisions = Readonly<Record<string, { choice: FieldChoice; seen: unknown }>>;

/** What is to be decided, in the order in which the page shows it. */
export function unitsOf({ fields, sections, isReordered }: Review): ReviewUnit[] {
  return [
    ...fields.map((field): ReviewUnit => {
      const point = { key: `page.${field.name}`, field, seen: field.origin };
      return { kind: "field", key: point.key, points: [point], field };
    }),
    ...sections.map(
      (section): ReviewUnit => ({ kind: "section", key: section.id, points: pointsOf(section), section }),
    ),
    ...(isReordered
      ? [{ kind: "order", key: "order", points: [{ key: "order", field: null, seen: true }] } satisfies ReviewUnit]
      : []),
  ];
}

/** A section that is hidden or gone is decided about as a whole, any other field by field. */
function pointsOf({ id, isHidden, isRemoved, fields }: ReviewSection): ReviewPoint[] {
  if (isHidden || isRemoved) return [{ key: id, field: null, seen: fields.map(({ origin }) => origin) }];
  return fields.map((field) => ({ key: `${id}.${field.name}`, field, seen: field.origin }));
}

/** Whether a point waits for a decision: what the default alone changed is followed already, and may be kept as it was. */
export function isAsked({ field }: ReviewPoint): boolean {
  return field === null || field.isConflict;
}

/** The choice about a point; none where it has to be decided, or where the default was changed again since. */
export function choiceOf(decisions: Decisions, point: ReviewPoint): FieldChoice | undefined {
  const decision = decisions[point.key];
  if (decision && dequal(decision.seen, point.seen)) return decision.choice;
  return isAsked(point) ? undefined : "default";
}

/** A unit is decided once all within it is: half a section would count as seen. */
export function isDecided(decisions: Decisions, { points }: ReviewUnit): boolean {
  return points.every((point) => {
    const choice = choiceOf(decisions, point);
    return choice !== undefined && !isUnwritten(choice, point);
  });
}

/** Whether something else was to be written, and nothing else is so far. */
function isUnwritten(choice: FieldChoice, { field }: ReviewPoint): boolean {
  return typeof choice === "object" && dequal(choice.edit, field?.mine);
}

export function decided(decisions: Decisions, { key, seen }: ReviewPoint, choice: FieldChoice): Decisions {
  return { ...decisions, [key]: { choice, seen } };
}

/** The same choice about everything. */
export function decideAll(units: readonly ReviewUnit[], choice: "mine" | "default"): Decisions {
  const points = units.flatMap((unit) => unit.points);
  return Object.fromEntries(points.map(({ key, seen }) => [key, { choice, seen }]));
}

/** What is decided, as the merge takes it; what is not stays to be decided. */
export function choicesOf(units: readonly ReviewUnit[], decisions: Decisions): Choices {
  const choices: Choices = { fields: {}, sections: {} };
  for (const unit of units.filter((each) => isDecided(decisions, each))) {
    const [first] = unit.points;
    const choice = first && choiceOf(decisions, first);
    if (unit.kind === "section") choices.sections[unit.key] = sectionChoice(unit, decisions);
    else if (unit.kind === "field") choices.fields[unit.field.name as keyof PageFields] = choice;
    else if (choice === "mine" || choice === "default") choices.order = choice;
  }
  return choices;
}

function sectionChoice({ points }: ReviewUnit, decisions: Decisions): Choices["sections"][string] {
  const chosen = points.map((point) => [point, choiceOf(decisions, point) ?? "mine"] as const);
  const [whole] = chosen;
  if (whole && !whole[0].field) return whole[1] === "default" ? "default" : "mine";
  return { fields: Object.fromEntries(chosen.map(([{ field }, choice]) => [field?.name ?? "", choice])) };
}
