import { expect, it } from "vitest";
import { newSecret } from "./secret";
import { pathSegments } from "./sites/path";

it("a secret is 256 bits long, another each time, and comes through a path as it was sent", () => {
  const secrets = Array.from({ length: 100 }, () => newSecret().secret);
  expect(new Set(secrets).size).toBe(100);
  for (const secret of secrets) {
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(pathSegments(`/invite/${secret}`)).toEqual(["invite", secret]);
  }
});
