import { expect, it } from "vitest";
import { findMethods, findOperation } from "./find-operation";
import { Refusal } from "./problem";

const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? [error.problem, error.headers.allow] : error;
  }
};
const at = (path: string) => path.split("/");

it("says what can be asked at a path, and nothing else", () => {
  expect(findMethods(at("platforms/oms/pages"))).toEqual({ allow: "GET, HEAD, POST, OPTIONS", isPublic: false });
  expect(findMethods(at("delivery/page"))).toEqual({ allow: "GET, HEAD, OPTIONS", isPublic: true });
  expect(findMethods(at("platforms/oms/pages/1/lock")).allow).toBe("POST, OPTIONS");
  expect(refusalOf(() => findMethods(at("nothing-here")))).toEqual(["not-found", undefined]);
});

it("refuses another method by what can be asked, and takes HEAD for GET", () => {
  const allow = "GET, HEAD, POST, OPTIONS";
  expect(refusalOf(() => findOperation("DELETE", at("platforms/oms/pages")))).toEqual(["method-not-allowed", allow]);
  expect(findOperation("HEAD", at("platforms/oms/pages")).operation.id).toBe("listPages");
});
