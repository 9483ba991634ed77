import { expect, it } from "vitest";
import { filledText } from "./filled-text";

const variables = [
  { name: "vendor.name", value: "Acme" },
  { name: "vendor.phone", value: "" },
];

it.each([
  ["By {{vendor.name}}", "By Acme"],
  ["By {{ vendor.name }} and {{vendor.name|us}}", "By Acme and Acme"],
  ["Call {{vendor.phone|the shop}}", "Call the shop"],
  ["Call {{vendor.phone}}", "Call [Telephone number of the vendor]"],
  ["Call {{vendor.phone|}}", "Call [Telephone number of the vendor]"],
  ["$& {{vendor.name}}", "$& Acme"],
])("%j is shown as %j", (text, filled) => {
  expect(filledText(text, variables)).toBe(filled);
});

it("a text without variables needs no preview", () => {
  expect(filledText("By us { } {{}}", variables)).toBeNull();
});
