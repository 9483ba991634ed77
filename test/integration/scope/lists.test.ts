import { beforeAll, describe, expect, it } from "vitest";
import { inScope, type Scope } from "@/cms/context";
import { Forbidden } from "@/cms/errors";
import { type Actor, type Role, system } from "@/cms/policy";
import { testDatabase } from "@/test/database";
import { aPlatformTenant, aVendorTenant, type Tenant } from "@/test/tenants";
import { lists } from "./lists";

const database = testDatabase();
const tenants = {} as Record<"platform" | "vendor" | "neighbour" | "otherPlatform" | "otherVendor", Tenant>;

beforeAll(() =>
  database.run(async (ctx) => {
    tenants.platform = await aPlatformTenant(ctx);
    tenants.vendor = await aVendorTenant(ctx, tenants.platform.platformId);
    tenants.neighbour = await aVendorTenant(ctx, tenants.platform.platformId);
    tenants.otherPlatform = await aPlatformTenant(ctx);
    tenants.otherVendor = await aVendorTenant(ctx, tenants.otherPlatform.platformId);
  }),
);

type Name = keyof typeof tenants;
const names = ["platform", "vendor", "neighbour", "otherPlatform", "otherVendor"] as const;
const scopeOf = (name: Name): Scope => ({ platformId: tenants[name].platformId, vendorId: tenants[name].vendorId });

/** The tenants of whom a text tells anything: a person, an invitation, a token or the vendor's own id. */
function toldOf(text: string): Name[] {
  const isTold = (name: Name) => {
    const { secret, person, self } = tenants[name].marks;
    const ids = tenants[name].vendorId ? self : [];
    return [...secret, ...person, ...ids].some((mark) => text.includes(mark));
  };
  return names.filter(isTold);
}

const everywhere = (): Scope => "everything";
const scopes: Array<[where: string, scope: () => Scope, holds: Name[]]> = [
  ["of a vendor", () => scopeOf("vendor"), ["vendor"]],
  ["of a platform", () => scopeOf("platform"), ["platform", "vendor", "neighbour"]],
  ["of another platform", () => scopeOf("otherPlatform"), ["otherPlatform", "otherVendor"]],
  ["of an account", () => "account", []],
];
const inEach = lists.flatMap((list) => scopes.map(([where, ...rest]) => [list.verb, where, list, ...rest] as const));

/** Platforms are no vendors, and the lists of vendors name them alone. */
const isListed = (verb: string, name: Name) => verb !== "findVendors" || tenants[name].vendorId !== null;

describe("a list tells of what lies in its scope, and of nothing else", () => {
  it.each(inEach)("%s in the scope %s", async (verb, _, { read }, scope, holds) => {
    const answer = await inScope(system, scope(), read, database.db);
    expect(toldOf(JSON.stringify(answer))).toEqual(holds.filter((name) => isListed(verb, name)));
  });

  it.each(inEach)(
    "%s in the scope %s, where the code believes in everything",
    async (verb, _, { read }, scope, holds) => {
      const believing = inScope(system, scope(), (ctx) => read({ ...ctx, scope: "everything" }), database.db);
      const told = toldOf(JSON.stringify(await believing));
      expect(told).toEqual(holds.filter((name) => isListed(verb, name)));
    },
  );

  it("a token's hash is in no list", async () => {
    const hashes = await database.sql<Array<{ hash: string }>>`select token_hash as hash from api_tokens`;
    for (const { read } of lists) {
      const text = JSON.stringify(await inScope(system, "everything", read, database.db));
      for (const { hash } of hashes) expect(text).not.toContain(hash);
    }
    expect(hashes.length).toBe(names.length);
  });
});

describe("who may read the lists", () => {
  const superAdmin = (): Role => ({ kind: "super-admin" });
  const adminOf = (name: Name) => (): Role => ({ kind: "platform-admin", platformId: tenants[name].platformId });
  const ownerOf = (name: Name) => (): Role => ({ kind: "vendor-owner", vendorId: tenants[name].vendorId ?? "" });
  const editor = (): Role => ({ kind: "vendor-editor", vendorId: tenants.vendor.vendorId ?? "", mayPublish: true });
  const inPlace = (name: Name) => () => scopeOf(name);

  const may: Array<[who: string, role: () => Role, where: string, scope: () => Scope]> = [
    ["an owner", ownerOf("vendor"), "their vendor", inPlace("vendor")],
    ["an admin", adminOf("platform"), "their platform", inPlace("platform")],
    ["an admin", adminOf("platform"), "a vendor of theirs", inPlace("vendor")],
    ["a super admin", superAdmin, "a platform", inPlace("platform")],
    ["a super admin", superAdmin, "everything", everywhere],
  ];
  const mayNot: typeof may = [
    ["an editor", editor, "their vendor", inPlace("vendor")],
    ["an owner", ownerOf("vendor"), "their platform", inPlace("platform")],
    ["an owner", ownerOf("vendor"), "everything", everywhere],
    ["a neighbour", ownerOf("neighbour"), "a vendor", inPlace("vendor")],
    ["an admin", adminOf("platform"), "everything", everywhere],
    ["an admin", adminOf("platform"), "another platform", inPlace("otherPlatform")],
    ["another platform's admin", adminOf("otherPlatform"), "a vendor", inPlace("vendor")],
  ];
  const acting = (role: Role): Actor => ({ userId: tenants.vendor.userId, roles: [role] });

  it.each(may)("%s: %s", async (_, role, __, scope) => {
    for (const { read } of lists)
      await expect(inScope(acting(role()), scope(), read, database.db)).resolves.toBeTruthy();
  });

  it.each(mayNot)("not %s: %s", async (_, role, __, scope) => {
    for (const { read } of lists) {
      await expect(inScope(acting(role()), scope(), read, database.db)).rejects.toThrow(Forbidden);
    }
  });
});
