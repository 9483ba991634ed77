import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope, type Scope } from "@/cms/context";
import { Forbidden } from "@/cms/errors";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { type Actor, system } from "@/cms/policy";
import { listVendors, type VendorCursor } from "@/cms/vendors/list-vendors";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { testDatabase } from "@/test/database";
import { aPlatform, aTier, aVendor } from "@/test/factories";

const database = testDatabase();
const ids = { platform: "", other: "", small: "", large: "" };

/** Of the platform: Ardenne, Bakery (suspended), Cellar (large), Dairy (left), and 100 % (with odd letters). */
async function aWorld(ctx: Context): Promise<void> {
  ids.platform = await aPlatform(ctx);
  ids.other = await aPlatform(ctx);
  ids.small = await aTier(ctx, { code: "small" });
  ids.large = await aTier(ctx, { code: "large" });
  const join = (name: string, code: string, platforms: string[], tierId = ids.small) =>
    aVendor(ctx, platforms, { name, code, tierId });
  await join("Ardenne", "ardenne", [ids.platform, ids.other]);
  await suspendVendor(ctx, { vendorId: await join("Bakery", "bakery", [ids.platform]) });
  await join("Cellar", "cellar", [ids.platform], ids.large);
  await leavePlatform(ctx, { platformId: ids.platform, vendorId: await join("Dairy", "dairy", [ids.platform]) });
  await join("100 %_\\", "odd", [ids.platform]);
  await join("Elsewhere", "elsewhere", [ids.other]);
  await join("Nowhere", "nowhere", []);
}

beforeAll(() => database.run(aWorld));

const inPlatform = (): Scope => ({ platformId: ids.platform, vendorId: null });

function list(
  filter: Parameters<typeof listVendors>[1] = {},
  scope: Scope = inPlatform(),
  actor: Actor = adminOf(ids.platform),
) {
  return inScope(actor, scope, (ctx) => listVendors(ctx, filter), database.db);
}

const adminOf = (platformId: string): Actor => ({ userId: null, roles: [{ kind: "platform-admin", platformId }] });
const names = ({ vendors }: Awaited<ReturnType<typeof list>>) => vendors.map(({ name }) => name).sort();

describe("the vendors of a platform", () => {
  it("are its members and those that have left, nobody else's", async () => {
    const listed = await list();
    expect(names(listed)).toEqual(["100 %_\\", "Ardenne", "Bakery", "Cellar", "Dairy"]);
    expect(listed.count).toBe(5);
  });

  it("say nothing of their memberships elsewhere", async () => {
    const listed = await list({ search: "ardenne" });
    expect(listed.vendors.map(({ memberships }) => memberships.length)).toEqual([1]);
  });

  it.each([
    ["active", ["100 %_\\", "Ardenne", "Cellar"]],
    ["standing", ["100 %_\\", "Ardenne", "Bakery", "Cellar"]],
    ["suspended", ["Bakery"]],
    ["left", ["Dairy"]],
  ] as const)("are found by the state %s", async (state, expected) => {
    const listed = await list({ state });
    expect(names(listed)).toEqual(expected);
    expect(listed.count).toBe(expected.length);
  });

  it("are found by the tier that they have now", async () => {
    expect(names(await list({ tierId: ids.large }))).toEqual(["Cellar"]);
    expect(names(await list({ tierId: ids.small }))).not.toContain("Dairy");
  });

  it("are found by a part of name or code, every letter taken as it is", async () => {
    expect(names(await list({ search: "DENN" }))).toEqual(["Ardenne"]);
    expect(names(await list({ search: "bake" }))).toEqual(["Bakery"]);
    expect(names(await list({ search: "%_\\" }))).toEqual(["100 %_\\"]);
    expect(names(await list({ search: "'; drop table vendors --" }))).toEqual([]);
  });
});

it("everything has also those that are members of nothing", async () => {
  const all = await list({}, "everything", system);
  expect(names(all)).toContain("Nowhere");
  expect(names(await list({ state: "left" }, "everything", system))).toEqual(["Dairy", "Nowhere"]);
});

it("is read page by page, each vendor once, also where names are equal", async () => {
  const scope = await database.run(async (ctx): Promise<Scope> => {
    const platformId = await aPlatform(ctx);
    for (let index = 0; index < 7; index++)
      await aVendor(ctx, platformId, { name: index < 4 ? "Same" : `Other ${index}` });
    return { platformId, vendorId: null };
  });
  const seen: string[] = [];
  let after: VendorCursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof list>> = await list({ after, limit: 2 }, scope, system);
    expect(page.count).toBe(7);
    seen.push(...page.vendors.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(7);
  expect(new Set(seen).size).toBe(7);
});

it.each(["another platform's admin", "nobody"])("is refused to %s", async (who) => {
  const actor: Actor = who === "nobody" ? { userId: null, roles: [] } : adminOf(ids.other);
  await expect(list({}, inPlatform(), actor)).rejects.toThrow(Forbidden);
});
