import { expect, it } from "vitest";
import { sectionSpecs } from "@/cms/sections/field-spec";
import { itemTitle } from "./item-title";

const question = sectionSpecs().faq.questions;
const item = question?.type === "list" ? question.item : { type: "switch" as const };

it.each([
  [{ question: "Why?", answer: "So." }, "Why?"],
  [{ question: "", answer: "## So **it** [is](page:a)\n\nAnd more." }, "So it is"],
  [{ question: "", answer: "" }, ""],
  [{ question: "a".repeat(100), answer: "" }, `${"a".repeat(80)} …`],
  [null, ""],
])("an item %j is called %j", (value, title) => {
  expect(itemTitle(item, value)).toBe(title);
});

it("a text is its own title, and an icon its name", () => {
  expect(itemTitle({ type: "text", min: 0, max: 9 }, "Open")).toBe("Open");
  expect(itemTitle({ type: "icon", options: [] }, "life-buoy")).toBe("Life buoy");
});
