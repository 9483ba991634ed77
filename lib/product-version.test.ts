import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { productVersion } from "./product-version";

it("is that of the package", () => {
  expect(productVersion).toBe(JSON.parse(readFileSync("package.json", "utf8")).version);
});
