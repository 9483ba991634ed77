import { expect, it } from "vitest";
import { wayTo } from "./way-to";

it("leads to a field in words, counted from one", () => {
  expect(wayTo(["heading"])).toBe("Heading");
  expect(wayTo(["questions", 1, "answer"])).toBe("Questions 2 › Answer");
  expect(wayTo(["plans", 0, "features", 2])).toBe("Plans 1 › Features 3");
  expect(wayTo([])).toBe("");
});
