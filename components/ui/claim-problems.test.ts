import { expect, it } from "vitest";
import { claimProblems } from "./claim-problems";

const fields = ["name", "locales", "profile.email", "profile"];

it("a problem shows at the field of its path, or at the nearest one above it", () => {
  const problems = { name: "a", "locales.1": "b", "profile.email": "c", "profile.tagline.fr": "d" };
  expect(claimProblems(problems, fields)).toEqual({
    byField: { name: "a", locales: "b", "profile.email": "c", profile: "d" },
    unclaimed: [],
  });
});

it("what no field shows is not lost", () => {
  expect(claimProblems({ locale: "a", "names.0": "b", nam: "c", "": "d" }, fields)).toEqual({
    byField: {},
    unclaimed: [
      { path: "locale", problem: "a" },
      { path: "names.0", problem: "b" },
      { path: "nam", problem: "c" },
      { path: "", problem: "d" },
    ],
  });
});

it("of several problems below one field the first shows", () => {
  expect(claimProblems({ "locales.0": "first", "locales.1": "second" }, fields).byField).toEqual({ locales: "first" });
});
