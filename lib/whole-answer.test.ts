import { expect, it } from "vitest";
import { askWhole, wholeReaders, withoutMark } from "./whole-answer";

const readers = wholeReaders(/Slackbot/i);

it("a request that asks for a whole answer is recognised, whatever the client calls itself", () => {
  for (const name of ["Mozilla/5.0", "", null]) expect(readers.test(askWhole(name))).toBe(true);
  expect(readers.test("Mozilla/5.0")).toBe(false);
  expect(readers.test("slackbot 1.0")).toBe(true);
});

it("the client's own name can be told from it", () => {
  for (const name of ["Mozilla/5.0 (X11; Linux)", ""]) expect(withoutMark(askWhole(name))).toBe(name);
});
