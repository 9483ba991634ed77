import { expect, it } from "vitest";
import { firsts, queryOf } from "./query";

it("takes each name once, and nothing that is not asked for", () => {
  const query = { q: ["a", "b"], page: "2", other: "x", empty: "", nul: "a\0b" };
  expect(firsts(query, ["q", "page", "empty", "nul", "missing"])).toEqual({ q: "a", page: "2", nul: "ab" });
});

it("reads an address as pages are given it", () => {
  const query = queryOf(new URLSearchParams("q=a&q=b&page=2"));
  expect(firsts(query, ["q", "page", "missing"])).toEqual({ q: "a", page: "2" });
});
