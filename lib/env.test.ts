import { beforeEach, describe, expect, it, vi } from "vitest";

const usable = {
  DATABASE_URL: "postgres://orion@localhost/orion",
  INTERNAL_SECRET: "a".repeat(32),
  AUTH_SECRET: "b".repeat(32),
};
const names = [
  ...Object.keys(usable),
  "APP_URL",
  "PORT",
  "TRUSTED_PROXIES",
  "DELIVERY_RATE_LIMIT",
  "WEBHOOK_PRIVATE_HOSTS",
];

/** The environment as a process that starts with these variables would read it. */
async function read(variables: Record<string, string | undefined>) {
  vi.resetModules();
  for (const name of names) vi.stubEnv(name, variables[name]);
  return (await import("./env")).env();
}

beforeEach(() => () => vi.unstubAllEnvs());

describe("the environment", () => {
  it("has defaults for everything but the database and the secrets", async () => {
    expect(await read(usable)).toEqual({
      ...usable,
      APP_URL: "http://localhost:9999",
      PORT: 9999,
      TRUSTED_PROXIES: 0,
      DELIVERY_RATE_LIMIT: 6000,
      MAIL_FROM: "Orion <orion@localhost>",
      MEDIA_DIR: ".data/media",
      OIDC_NAME: "single sign-on",
      WEBHOOK_PRIVATE_HOSTS: [],
    });
  });

  it("names private hosts one by one", async () => {
    const { WEBHOOK_PRIVATE_HOSTS } = await read({
      ...usable,
      WEBHOOK_PRIVATE_HOSTS: " build.internal:8080,, 10.0.0.7 ",
    });
    expect(WEBHOOK_PRIVATE_HOSTS).toEqual(["build.internal:8080", "10.0.0.7"]);
  });

  it.each([
    ["DATABASE_URL", { DATABASE_URL: undefined }],
    ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/orion" }],
    ["INTERNAL_SECRET", { INTERNAL_SECRET: undefined }],
    ["INTERNAL_SECRET", { INTERNAL_SECRET: "short" }],
    ["AUTH_SECRET", { AUTH_SECRET: undefined }],
    ["AUTH_SECRET", { AUTH_SECRET: "b".repeat(31) }],
    ["TRUSTED_PROXIES", { TRUSTED_PROXIES: "-1" }],
    ["TRUSTED_PROXIES", { TRUSTED_PROXIES: "all" }],
    ["DELIVERY_RATE_LIMIT", { DELIVERY_RATE_LIMIT: "0" }],
    ["APP_URL", { APP_URL: "javascript:alert(1)" }],
    ["PORT", { PORT: "http" }],
  ])("that is wrong is refused, and %s is named", async (name, wrong) => {
    await expect(read({ ...usable, ...wrong })).rejects.toThrow(`${name}:`);
  });

  it("that is wrong in several places is refused with all of them, and without the values", async () => {
    const refused = read({ DATABASE_URL: "mysql://admin:password@localhost", INTERNAL_SECRET: "short" });
    await expect(refused).rejects.toThrow(/DATABASE_URL: .+; INTERNAL_SECRET: /);
    await expect(refused).rejects.not.toThrow(/password/);
  });
});
