import { expect, it } from "vitest";
import { counted } from "./counted";

it("counts one, none and many, in the numbers of a language", () => {
  expect(counted(1, "page")).toBe("1 page");
  expect(counted(0, "page")).toBe("0 pages");
  expect(counted(1234, "business", { many: "businesses" })).toBe("1,234 businesses");
  expect(counted(1234, "page", { format: new Intl.NumberFormat("de") })).toBe("1.234 pages");
});
