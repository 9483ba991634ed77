import { expect, it } from "vitest";
import { hiding } from "@/test/arbitraries";
import { aDocument, aSection } from "@/test/factories";
import { findingPlace } from "./finding-place";

const section = aSection("Prices");
const document = aDocument({ sections: [section, aSection("")] });
const at = (sectionId: string | null, field: string | null) => findingPlace(document, { sectionId, field });

it("names the section by what it says, and the way to the field", () => {
  expect(at(section.id, "fields.primaryLink.href")).toBe("Call to action: Prices › Primary link › Leads to");
  expect(at(section.id, "fields.questions.2.answer")).toBe("Call to action: Prices › Questions 3 › Answer");
  expect(at(section.id, null)).toBe("Call to action: Prices");
  expect(at(document.sections[1]?.id ?? "", null)).toBe("Call to action");
});

it("says of a section that it is hidden", () => {
  const place = { sectionId: section.id, field: "fields.heading" };
  expect(findingPlace(hiding(document, [section.id]), place)).toBe("Call to action: Prices (hidden) › Heading");
});

it("names the page for what is no section's, or of one that has gone since", () => {
  expect(at(null, "seoTitle")).toBe("Page › Title for search engines");
  expect(at(null, null)).toBe("Page");
  expect(at("00000000-0000-4000-8000-000000000000", null)).toBe("Page");
});
