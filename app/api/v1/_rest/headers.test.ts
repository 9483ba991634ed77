import { expect, it } from "vitest";
import { tagOf, versionOf } from "./preconditions";
import { Refusal } from "./problem";
import { readKey } from "./read-key";

const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
};

it.each([
  [tagOf(12), 12],
  ['  "1" ', 1],
  ["*", undefined],
  // Nothing has such a version, so whatever names it is behind.
  ['W/"12"', -1],
  ["12", -1],
  ['"12", "13"', -1],
  ['"99999999999999999999"', -1],
])("If-Match: %s names version %s", (value, version) => {
  expect(versionOf(new Headers({ "if-match": value }))).toBe(version);
});

it("a version must be named", () => {
  expect(refusalOf(() => versionOf(new Headers()))).toBe("precondition-required");
  expect(refusalOf(() => versionOf(new Headers({ "if-match": " " })))).toBe("precondition-required");
});

it.each(["a", "0b9f6f2e-6b5c-4c43-8f0e-9d8d1a5c6f11", "x".repeat(200)])("%s is a key", (key) => {
  expect(readKey(new Headers({ "idempotency-key": key }))).toBe(key);
});

it.each(["", "two words", "é", "x".repeat(201)])("%j is none", (key) => {
  expect(refusalOf(() => readKey(new Headers({ "idempotency-key": key })))).toBe("malformed");
});

it("a call needs no key", () => {
  expect(readKey(new Headers())).toBeNull();
});
