import { expect, it } from "vitest";
import { staleMessage } from "./stale-message";

it("names who saved a platform in between, and what is different now", () => {
  const saves = [{ author: "Kim Reuter" }, { author: "Zoé Muller" }];
  expect(staleMessage("Someone was first.", { version: 3, saves, fields: ["name", "pathPrefix"] })).toBe(
    "Someone was first. Kim Reuter and Zoé Muller changed: name and path prefix.",
  );
});

it("names who saved a page in between, which fields, and how many sections", () => {
  const detail = { saves: [{ author: "Kim Reuter" }, { author: null }], fields: ["title"], sectionIds: ["a", "b"] };
  expect(staleMessage("Too late.", detail)).toBe("Too late. Kim Reuter changed: title and 2 sections.");
});

it("adds nothing where nothing is known", () => {
  expect(staleMessage("Too late.", {})).toBe("Too late.");
  expect(staleMessage("Too late.", { saves: "?" })).toBe("Too late.");
});
