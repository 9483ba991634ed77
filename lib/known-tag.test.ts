import { expect, it } from "vitest";
import { isKnownTag } from "./known-tag";

it.each([
  ['"a"', '"a"', true],
  ['W/"a"', '"a"', true],
  ['"a"', 'W/"a"', true],
  ['"b", W/"a"', 'W/"a"', true],
  ["*", '"a"', true],
  ['"b"', '"a"', false],
  ["", '"a"', false],
  [null, '"a"', false],
])("who knows %s is told of %s that it is the same: %s", (known, etag, expected) => {
  expect(isKnownTag(known, etag)).toBe(expected);
});
