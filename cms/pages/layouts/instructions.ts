import type { Layout } from "./layout";
import { type LayoutName, layoutNames, layouts } from "./layouts";

type Step = string | number;

/** Where layouts tell whoever begins with them what to write, from their sections on; the same in every language. */
const places: Readonly<Record<LayoutName, ReadonlyArray<readonly Step[]>>> = {
  about: [[1, "fields", "body"]],
  services: [
    [0, "fields", "text"],
    [1, "fields", "features"],
  ],
  events: [[1, "fields", "body"]],
  faq: [
    [1, "fields", "questions", 2, "answer"],
    [1, "fields", "questions", 3, "answer"],
  ],
  contact: [[2, "fields", "body"]],
};

// Made from the layouts, which never change while the program runs.
let instructions: ReadonlySet<unknown> | undefined;

/** Whether a text is one by which a starting layout says what to write in its place: no visitor should read it. */
export function isInstruction(text: unknown): boolean {
  instructions ??= new Set(layoutNames.flatMap(instructionsOf));
  return instructions.has(text);
}

/** The instructions of a layout, in all of its languages. */
export function instructionsOf(name: LayoutName): string[] {
  const layout: Layout = layouts[name];
  return Object.values(layout).flatMap((text) => places[name].flatMap((place) => textsIn(at(text?.sections, place))));
}

function at(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  return at((value as Record<Step, unknown>)[step], rest);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === "icon" ? [] : textsIn(part)));
}
