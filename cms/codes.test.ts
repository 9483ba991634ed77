import { expect, it } from "vitest";
import { codeSchema, pathPrefixSchema, platformCodeSchema } from "./codes";
import { routeRequest } from "./sites/route-request";

const options = { appOrigin: "http://localhost:9999", appHost: "localhost", hasPathRouting: true };

it.each(["oms", "site-builder", "4you"])("%s can be a path prefix and is reachable under it", (prefix) => {
  expect(pathPrefixSchema.parse(prefix)).toBe(prefix);
  expect(routeRequest("localhost", `/${prefix}/`, options)).toEqual({ kind: "rewrite", path: `/sites/${prefix}/-` });
});

it.each([
  ["one that the application uses", "admin"],
  ["the internal path", "sites"],
  ["the folder of illustrations", "illustrations"],
  ["a locale", "fr"],
  ["an underscore", "_oms"],
  ["a dot", "oms.lu"],
  ["a tilde", "oms~acme"],
  ["a slash", "oms/fr"],
  ["upper case", "OMS"],
  ["a hyphen alone", "-"],
])("a prefix cannot be %s", (_, prefix) => {
  expect(pathPrefixSchema.safeParse(prefix).success).toBe(false);
});

it.each(["admin", "dashboard", "login", "invite", "api", "account", "forgot", "reset", "preview"])(
  "/%s is the application's, so no prefix can be called so",
  (path) => {
    expect(routeRequest("localhost", `/${path}`, options)).not.toMatchObject({ kind: "rewrite" });
    expect(pathPrefixSchema.safeParse(path).success).toBe(false);
  },
);

it("a reserved word is refused with the reason", () => {
  const reasonOf = (schema: typeof pathPrefixSchema, word: string) => schema.safeParse(word).error?.issues[0]?.message;
  expect(reasonOf(pathPrefixSchema, "login")).toBe("is reserved: the application uses it for signing in");
  expect(reasonOf(pathPrefixSchema, "media")).toBe(
    "is reserved: the application uses it for the pictures of all sites",
  );
  expect(reasonOf(platformCodeSchema, "new")).toBe(
    "is reserved: the application uses it for a platform that is being created",
  );
  expect(reasonOf(platformCodeSchema, "constructor")).toBeUndefined();
});

it.each(["a", "a.b", "a~b", "a_b", "a--b", "-a", "A", "a b", "", "a".repeat(61)])("a code cannot be %j", (code) => {
  expect(codeSchema.safeParse(code).success).toBe(false);
});
