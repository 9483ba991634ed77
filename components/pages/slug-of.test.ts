import { expect, it } from "vitest";
import { slugOf } from "./slug-of";

it.each([
  ["About us", "about-us"],
  ["Qui sommes-nous ?", "qui-sommes-nous"],
  ["Größe & Maß", "grosse-mass"],
  ["L’atelier d'été", "latelier-dete"],
  ["  ---  ", ""],
  ["日本", ""],
  [`${"a".repeat(79)} b`, "a".repeat(79)],
])("%s suggests %s", (title, slug) => expect(slugOf(title)).toBe(slug));
