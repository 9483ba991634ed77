import { expect, it } from "vitest";
import { Conflict } from "@/cms/errors";
import { conditionally, tagOf, wantedVersions, withEach } from "./preconditions";
import { Refusal } from "./problem";
import { readKey } from "./read-key";

const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.problem : error;
  }
};

const must = { isConditional: true, mayNameVersion: false };
const may = { isConditional: false, mayNameVersion: true };
const cannot = { isConditional: false, mayNameVersion: false };
const wanted = (value: string, operation = must) => wantedVersions(new Headers({ "if-match": value }), operation);

it.each([
  [tagOf(12), [12]],
  ['  "1" ', [1]],
  ['"12", "13"', [12, 13]],
  ['W/"12","0"', [-1, 0]],
  ["*", undefined],
  // Nothing has such a version, so whatever names it is behind.
  ['W/"12"', [-1]],
  ['"007"', [-1]],
  ['"99999999999999999999"', [-1]],
])("If-Match: %s names the versions %j", (value, versions) => {
  expect(wanted(value)).toEqual(versions);
  expect(wanted(value, may)).toEqual(versions);
});

it("a version must be named where a call says that it changes one", () => {
  expect(refusalOf(() => wantedVersions(new Headers(), must))).toBe("precondition-required");
  expect(refusalOf(() => wanted(" "))).toBe("precondition-required");
  expect(wantedVersions(new Headers(), may)).toBeUndefined();
});

it("a version cannot be named of what has none, nor can many at once", () => {
  expect(refusalOf(() => wanted('"1"', cannot))).toBe("malformed");
  expect(wanted("*", cannot)).toBeUndefined();
  expect(refusalOf(() => wanted(Array.from({ length: 11 }, (_, n) => tagOf(n)).join(), may))).toBe("malformed");
});

it.each(["12", "undefined", '"1', '"1", *', "*, *", '"1" "2"'])("If-Match: %s cannot be read", (value) => {
  expect(refusalOf(() => wanted(value))).toBe("malformed");
});

it("of several versions the one that is right is found, and a refusal for another reason ends it", async () => {
  const tried: Array<number | undefined> = [];
  const verb = async (version: number | undefined) => {
    tried.push(version);
    if (version !== 2) throw new Conflict("version", "It is 2.");
    return "done";
  };
  expect(await withEach([1, 2, 3], verb)).toBe("done");
  expect(tried).toEqual([1, 2]);
  await expect(withEach([4, 5], verb)).rejects.toThrow("It is 2.");
  const refused = withEach([1, 2], () => Promise.reject(new Conflict("slug", "It is taken.")));
  await expect(refused).rejects.toThrow("It is taken.");
});

it.each([
  [{}, 200],
  [{ "if-none-match": '"3"' }, 304],
  [{ "if-none-match": 'W/"3", "9"' }, 304],
  [{ "if-none-match": '"2"' }, 200],
  [{ "if-match": '"2", "3"' }, 200],
  [{ "if-match": '"2"' }, "precondition-failed"],
])("a read of version 3 with %j is answered %s", (headers, status) => {
  const answer = () => Response.json({}, { headers: { etag: tagOf(3) } });
  const answered = refusalOf(() => conditionally(new Headers(headers), answer()));
  expect(answered instanceof Response ? answered.status : answered).toBe(status);
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
