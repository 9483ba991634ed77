import { describe, expect, it } from "vitest";
import { isStillOpen, readDecisions } from "./decisions";

describe("decisions", () => {
  it.each([
    [{ pages: { 3: { slug: "Über uns" } } }, "pages.3.slug"],
    [{ pages: { 3: { slug: "login" } } }, "pages.3.slug: is reserved"],
    [{ vendors: { 5: { code: "my shop" } } }, "vendors.5.code"],
    [{ users: { 8: { email: "kim" } } }, "users.8.email: must be an e-mail address"],
    [{ pages: { about: { skip: true } } }, "pages.about"],
    [{ pages: { 3: { slug: "about", as: "custom" } } }, "pages.3"],
  ])("name what Orion could not have: %j", (given, problem) => {
    expect(() => readDecisions(given)).toThrow(problem);
  });

  it("answer what the plan asks, but for a name that cannot be had", () => {
    expect(isStillOpen(undefined)).toBe(true);
    expect(isStillOpen({})).toBe(false);
    expect(isStillOpen({}, { isNameRefused: true })).toBe(true);
    expect(isStillOpen({ accept: true }, { isNameRefused: true })).toBe(false);
  });
});
