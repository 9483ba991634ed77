import { describe, expect, it } from "vitest";
import { returnPath } from "./return-path";

describe("a return path", () => {
  it.each([
    "/admin",
    "/admin/users",
    "/admin/users?platform=oms&q=a+b",
    "/dashboard",
    "/account",
    "/invite/abc_DEF-123",
  ])("%s is followed", (path) => expect(returnPath(path)).toBe(path));

  const hostile = [
    "//evil.com",
    "///evil.com",
    "/\\evil.com",
    "\\/evil.com",
    "/\\/evil.com",
    "/%5cevil.com",
    "/%2f%2fevil.com",
    "https://evil.com",
    "https:evil.com",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.com",
    "/admin@evil.com",
    "@evil.com",
    "/admin/..//evil.com",
    "/admin//evil.com",
    "/admin/../../evil",
    "/\t/evil.com",
    "\t//evil.com",
    "/admin\r\nSet-Cookie: a=b",
    "/admin\n",
    "/admin%0d%0aSet-Cookie:a=b",
    " /admin",
    "/admin#//evil.com",
    "/admin?next=//evil.com",
    "/admin?a=https://evil.com",
    "/oms/",
    "/api/auth/signout",
    "/login",
    "/",
    "",
    "/аdmin",
    "/admin／evil",
  ];

  it.each(hostile.map((path) => [JSON.stringify(path), path]))("%s is not", (_, path) =>
    expect(returnPath(path)).toBeNull(),
  );

  it("nothing asked for is nothing to follow", () => {
    expect(returnPath(null)).toBeNull();
    expect(returnPath(undefined)).toBeNull();
  });
});
