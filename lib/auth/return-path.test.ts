import { describe, expect, it } from "vitest";
import { hostileAddresses } from "@/test/hostile-addresses";
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

  it.each(hostileAddresses.map((path) => [JSON.stringify(path), path]))("%s is not", (_, path) =>
    expect(returnPath(path)).toBeNull(),
  );

  it("nothing asked for is nothing to follow", () => {
    expect(returnPath(null)).toBeNull();
    expect(returnPath(undefined)).toBeNull();
  });
});
