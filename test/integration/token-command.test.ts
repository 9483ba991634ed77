import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { findTokenActor } from "@/cms/tokens/find-token-actor";
import { presetScopes } from "@/cms/tokens/presets";
import { testDatabase } from "@/test/database";
import { aPlatform, aVendor } from "@/test/factories";

const database = testDatabase();

/** What `npm run token -- …` prints, on the database of this test. */
function command(...given: string[]) {
  const env = { ...process.env, DATABASE_URL: database.url, OWNER_DATABASE_URL: database.url };
  return spawnSync("node", ["scripts/run.mjs", "token", ...given], { env, encoding: "utf8" });
}

/** Who acts with the token that a command printed. */
function actorOf(printed: string) {
  const [token = ""] = /orion_[0-9a-f]{64}/.exec(printed) ?? [];
  return database.run((ctx) => findTokenActor(ctx, { token }));
}

it("makes tokens that act with the role and the scopes that were asked for", async () => {
  const { platformId, vendorId } = await database.run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code: "oms" });
    return { platformId, vendorId: await aVendor(ctx, platformId, { code: "acme" }) };
  });
  const all = command("--role", "super-admin", "--name", "CI", "--days", "30", "--scopes", "page.read,page.publish");
  expect(all.stdout).toContain("“CI” works for 30 days");
  expect(await actorOf(all.stdout)).toMatchObject({
    userId: null,
    roles: [{ kind: "super-admin" }],
    scopes: ["page.read", "page.publish"],
  });
  const desk = command("--role", "platform-admin", "--platform", "oms", "--name", "Desk", "--scopes", "write");
  expect(await actorOf(desk.stdout)).toMatchObject({
    roles: [{ kind: "platform-admin", platformId }],
    scopes: presetScopes("write", "platform-admin"),
  });
  const till = command("--role", "vendor-owner", "--vendor", "acme", "--name", "Till");
  expect(await actorOf(till.stdout)).toMatchObject({ roles: [{ kind: "vendor-owner", vendorId }] });
});

it("says what is wrong, makes nothing and fails", async () => {
  const unknown = command("--role", "vendor-owner", "--vendor", "nobody", "--name", "Till");
  expect([unknown.status, unknown.stderr]).toEqual([1, "✖ There is no vendor with the code nobody.\n"]);
  const without = command("--name", "Till");
  expect(without.status).toBe(1);
  expect(without.stderr).toContain("✖ --role must be one of");
  expect(without.stderr).toContain("npm run token -- --help says what there is.");
  expect([unknown.stdout, without.stdout]).toEqual(["", ""]);
});

it("explains itself", () => {
  const { status, stdout } = command("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("read, write, publish, everything");
});
