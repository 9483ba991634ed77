import { expect, it } from "vitest";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { sectionAt } from "./section-at";

const [hero, steps] = [aSection("Hero"), aSection("Steps")];
const document = hiding(aDocument({ sections: [hero, steps] }), [steps.id]);
const at = (path: string) => sectionAt(document, path.split("."));

it("finds the section that a place is in, shown or hidden, and the way from there", () => {
  expect(at("sections.0.fields.primaryLink.href")).toEqual({ section: hero, way: ["fields", "primaryLink", "href"] });
  expect(at("hiddenSections.0.section.fields.heading")).toEqual({ section: steps, way: ["fields", "heading"] });
  expect(sectionAt(document, ["sections", 0, "kind"])).toEqual({ section: hero, way: ["kind"] });
});

it.each(["title", "sections", "hiddenSections", "sections.1.kind", "hiddenSections.1.section", `sections.${hero.id}`])(
  "finds none at %s",
  (path) => expect(at(path)).toBeNull(),
);
