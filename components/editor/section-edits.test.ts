import { expect, it } from "vitest";
import type { PageDocument } from "@/cms/pages/document";
import { placedSections } from "@/cms/pages/hidden-sections";
import type { Section } from "@/cms/sections/section";
import {
  withoutSection,
  withSection,
  withSectionAt,
  withSectionHidden,
  withSectionMoved,
  withSectionTwice,
} from "./section-edits";

const section = (id: string) => ({ id, kind: "rich-text", fields: { body: id } }) as Section;
const page = (...ids: string[]) => ({ title: "About", sections: ids.map(section) }) as PageDocument;
const ids = ({ sections }: PageDocument) => sections.map(({ id }) => id).join(" ");

it("puts a new section after another, and last where that one is not there", () => {
  expect(ids(withSection(page("a", "b"), section("c"), "a"))).toBe("a c b");
  expect(ids(withSection(page("a", "b"), section("c"), "x"))).toBe("a b c");
  expect(ids(withSection(page(), section("c"), null))).toBe("c");
});

it("takes one out, moves one, and copies one under an id of its own", () => {
  expect(ids(withoutSection(page("a", "b"), "a"))).toBe("b");
  expect(ids(withSectionMoved(page("a", "b", "c"), "c", 0))).toBe("c a b");
  const twice = withSectionTwice(page("a", "b"), "a", "copy");
  expect(ids(twice)).toBe("a copy b");
  expect(twice.sections[1]?.fields).toEqual({ body: "a" });
});

it("brings back no section that is there already", () => {
  expect(ids(withSection(page("a", "b"), section("a"), "b"))).toBe("a b");
});

it("leaves the page as it is where the section is not there", () => {
  expect(ids(withoutSection(page("a"), "x"))).toBe("a");
  expect(ids(withSectionMoved(page("a", "b"), "x", 0))).toBe("a b");
  expect(ids(withSectionTwice(page("a"), "x", "copy"))).toBe("a");
});

const outline = (document: PageDocument) =>
  placedSections(document)
    .map(({ section, isHidden }) => (isHidden ? `(${section.id})` : section.id))
    .join(" ");

it("hides a section and shows it again where it stood", () => {
  const hidden = withSectionHidden(page("a", "b", "c"), "b", true);
  expect(ids(hidden)).toBe("a c");
  expect(outline(hidden)).toBe("a (b) c");
  expect(withSectionHidden(hidden, "b", false)).toEqual(page("a", "b", "c"));
});

it("keeps what is hidden in its place while others come, go and move", () => {
  const hidden = withSectionHidden(page("a", "b", "c"), "b", true);
  expect(outline(withoutSection(hidden, "a"))).toBe("(b) c");
  expect(outline(withSection(hidden, section("d"), "b"))).toBe("a (b) d c");
  expect(outline(withSection(hidden, section("d"), "a"))).toBe("a d (b) c");
  expect(outline(withSectionMoved(hidden, "c", 0))).toBe("c a (b)");
  expect(outline(withSectionMoved(hidden, "a", 1))).toBe("c a (b)");
});

it("removes what is hidden, brings it back hidden, and never adds what is hidden already", () => {
  const hidden = withSectionHidden(page("a", "b", "c"), "b", true);
  const removed = withoutSection(hidden, "b");
  expect(removed).toEqual(page("a", "c"));
  expect(withSectionAt(removed, { section: section("b"), isHidden: true }, 1)).toEqual(hidden);
  expect(withSection(hidden, section("b"), "c")).toEqual(hidden);
});
