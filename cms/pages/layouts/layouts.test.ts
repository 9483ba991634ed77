import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pageDocumentSchema } from "../document";
import { instructionsOf, isInstruction } from "./instructions";
import { layoutIn, layoutNames, layouts } from "./layouts";

const locales = ["en", "fr", "de"];
const cases = layoutNames.flatMap((name) => locales.map((locale) => [name, locale] as const));

describe.each(cases)("the starting layout %s in %s", (name, locale) => {
  const { title, sections } = layoutIn(name, locale);

  it("is a page that can be stored as it is", () => {
    const document = { title, sections: sections.map((section) => ({ id: randomUUID(), ...section })) };
    expect(pageDocumentSchema.safeParse(document).error).toBeUndefined();
  });

  it("says whose page it is, and has the sections that its picture shows", () => {
    expect(JSON.stringify(sections)).toContain("{{vendor.name}}");
    expect(sections.map(({ kind }) => kind)).toEqual(layouts[name].en.sections.map(({ kind }) => kind));
  });
});

it("a page in a language in which no layout is written begins in English", () => {
  expect(layoutIn("about", "lb")).toBe(layouts.about.en);
});

it("the texts of one language are not those of another", () => {
  for (const name of layoutNames) {
    expect(new Set(locales.map((locale) => JSON.stringify(layoutIn(name, locale).sections))).size).toBe(3);
  }
});

it.each([
  ["about", 1],
  ["services", 7],
  ["events", 1],
  ["faq", 2],
  ["contact", 1],
] as const)("the layout %s has %i texts that tell its writer what to write, in each language", (name, count) => {
  expect(instructionsOf(name)).toHaveLength(count * locales.length);
  for (const text of instructionsOf(name)) expect(isInstruction(text)).toBe(true);
});

it("words that visitors may read, and pictures’ names, tell nobody what to write", () => {
  for (const text of ["What {{vendor.name}} does for you", "How it works", "wrench", ""]) {
    expect(isInstruction(text)).toBe(false);
  }
});
