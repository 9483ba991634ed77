import { expect, it } from "vitest";
import { readableText } from "./readable-text";

it.each<[unknown, string]>([
  [null, ""],
  [undefined, ""],
  ["", ""],
  ["As it is", "As it is"],
  [7, "7"],
  [true, "Yes"],
  [false, "No"],
  [["One", "", "Two"], "One\nTwo"],
  [{ label: "Go", href: "page:home" }, "Label: Go\nLeads to: page:home"],
  [{ label: "", href: null }, ""],
  [
    [
      { question: "Why?", answer: "So." },
      { question: "When?", answer: "" },
    ],
    "Question: Why?\nAnswer: So.\n\nQuestion: When?",
  ],
])("%j reads “%s”", (value, text) => {
  expect(readableText(value)).toBe(text);
});
