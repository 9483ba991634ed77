import { expect, it } from "vitest";
import { z } from "zod";
import type { Invalid } from "@/cms/errors";
import { readQuery } from "./read-query";

const schema = z.strictObject({
  limit: z.int().min(1).max(100).default(50),
  isPublic: z.boolean().optional(),
  search: z.string().default(""),
});
const read = (query: string) => readQuery(schema, new URLSearchParams(query));
const wrong = (query: string) => {
  try {
    return read(query);
  } catch (error) {
    return (error as Invalid).problems.map(({ path }) => path);
  }
};

it("takes numbers and truth values from their texts, and texts as they are", () => {
  expect(read("limit=7&isPublic=false&search=12")).toEqual({ limit: 7, isPublic: false, search: "12" });
  expect(read("")).toEqual({ limit: 50, search: "" });
});

it.each([
  ["limit=0", ["limit"]],
  ["limit=1e3", ["limit"]],
  ["limit=", ["limit"]],
  ["limit=99999999999999999999", ["limit"]],
  ["isPublic=1", ["isPublic"]],
  ["search=a&search=b", ["search"]],
  ["constructor=1", ["constructor"]],
  ["__proto__=1", ["__proto__"]],
  ["nothing=1", ["nothing"]],
])("refuses %s", (query, paths) => {
  expect(wrong(query)).toEqual(paths);
});
