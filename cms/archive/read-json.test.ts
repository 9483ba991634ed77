import { expect, it } from "vitest";
import { Invalid } from "../errors";
import { readJson } from "./read-json";

const read = (text: string) => readJson(new TextEncoder().encode(text));

it("reads what JSON says, whatever the language", () => {
  expect(read('{"a": ["Lëtzebuerg", "\\ud83d\\ude00", 1, null]}')).toEqual({ a: ["Lëtzebuerg", "😀", 1, null] });
});

it.each([
  ["no JSON", "{"],
  ["nothing", ""],
  ["U+0000", '{"a": "\\u0000"}'],
  ["half of a surrogate pair", '{"a": ["\\ud83d"]}'],
])("refuses %s", (_, text) => {
  expect(() => read(text)).toThrow(Invalid);
});

it("refuses what is no UTF-8", () => {
  expect(() => readJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow(Invalid);
});
