import fc from "fast-check";
import { expect, it } from "vitest";
import { pathSegments } from "./path";

it.each([
  ["/", []],
  ["", []],
  ["///", []],
  ["/pricing", ["pricing"]],
  ["/pricing/", ["pricing"]],
  ["//pricing//plans//", ["pricing", "plans"]],
  ["/PRICING", ["pricing"]],
  ["/%61bout", ["about"]],
  ["/%41bout", ["about"]],
  ["/old-page.html", ["old-page.html"]],
  ["/a.b_c~d-e", ["a.b_c~d-e"]],
  ["/...", ["..."]],
])("%s is read as %j", (path, segments) => {
  expect(pathSegments(path)).toEqual(segments);
});

it.each([
  ["a dot segment", "/."],
  ["a parent segment", "/vendors/../about"],
  ["an encoded parent segment", "/%2e%2e/about"],
  ["a half-encoded parent segment", "/.%2E/about"],
  ["an encoded slash", "/..%2fabout"],
  ["an encoded slash alone", "/%2F"],
  ["a backslash", "/\\evil.com"],
  ["an encoded backslash", "/%5cevil.com"],
  ["a NUL", "/about%00"],
  ["a line break", "/about%0d%0aset-cookie:x"],
  ["a tab", "/about%09"],
  ["a space", "/about%20us"],
  ["a double encoding", "/%2561bout"],
  ["a broken encoding", "/%"],
  ["a cut encoding", "/%6"],
  ["no UTF-8", "/%ff%fe"],
  ["an overlong slash", "/%c0%af"],
  ["a lone surrogate", "/\ud800"],
  ["another script", "/%D0%B0bout"],
  ["a sign of another script whose lower case is a Latin letter", "/%E2%84%AAontakt"],
  ["letters with accents", "/%C3%A0-propos"],
  ["an emoji", "/%F0%9F%98%80"],
  ["a query mark", "/about%3Fx"],
  ["an at sign", "/@evil.com"],
  ["a colon", "/https:/evil.com"],
  ["a quote", "/%22onload"],
  ["an angle bracket", "/%3Cscript%3E"],
])("no page is behind %s", (_, path) => {
  expect(pathSegments(path)).toBeNull();
});

it("gives, of any path, segments that it reads the same again", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webPath()), (path) => {
      const segments = pathSegments(path);
      if (segments === null) return;
      expect(segments.join("")).toMatch(/^[a-z0-9._~-]*$/);
      expect(pathSegments(`/${segments.join("/")}`)).toEqual(segments);
    }),
  );
});
