import { beforeAll, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import { attempt, marked, ofTenant, type Settings, seenOf } from "@/test/scoped-attempt";
import { type Tenants, tenantsOf } from "@/test/tenants";

/** What a scope may do with its own, and where that ends. */
const database = testDatabase();
const tenants = {} as Tenants;

beforeAll(async () => {
  Object.assign(tenants, await database.run(tenantsOf));
});

type Granted = { kind: string; platformId?: string; vendorId?: string };
const grant = (settings: Settings, { kind, platformId = "", vendorId = "" }: Granted, userId: string) =>
  attempt(
    database,
    settings,
    (transaction) => transaction`
      insert into user_roles (user_id, kind, platform_id, vendor_id)
      values (${userId}, ${kind}, nullif(${platformId}, '')::uuid, nullif(${vendorId}, '')::uuid)`,
    async () => "granted",
  );

it("a vendor grants roles over itself only", async () => {
  const { vendor, neighbour, platform } = tenants;
  const grantAsVendor = (granted: Granted) => grant(ofTenant("vendor", vendor), granted, neighbour.userId);
  const [vendorId, platformId] = [vendor.vendorId ?? "", platform.platformId];
  expect(await grantAsVendor({ kind: "vendor-owner", vendorId })).toBe("granted");
  expect(await grantAsVendor({ kind: "vendor-editor", vendorId })).toBe("granted");
  expect(await grantAsVendor({ kind: "vendor-editor", vendorId: neighbour.vendorId ?? "" })).toBe("refused");
  expect(await grantAsVendor({ kind: "platform-admin", platformId })).toBe("refused");
  expect(await grantAsVendor({ kind: "super-admin" })).toBe("refused");
});

it("a platform grants roles over itself and its vendors only", async () => {
  const { vendor, platform, otherPlatform, otherVendor } = tenants;
  const grantAsPlatform = (granted: Granted) => grant(ofTenant("platform", platform), granted, otherVendor.userId);
  const { platformId } = platform;
  expect(await grantAsPlatform({ kind: "platform-admin", platformId })).toBe("granted");
  expect(await grantAsPlatform({ kind: "vendor-owner", vendorId: vendor.vendorId ?? "" })).toBe("granted");
  expect(await grantAsPlatform({ kind: "vendor-owner", vendorId: otherVendor.vendorId ?? "" })).toBe("refused");
  expect(await grantAsPlatform({ kind: "platform-admin", platformId: otherPlatform.platformId })).toBe("refused");
  expect(await grantAsPlatform({ kind: "super-admin" })).toBe("refused");
});

it("an account grants itself nothing", async () => {
  const { vendor } = tenants;
  const settings = ofTenant("account", vendor);
  for (const granted of [{ kind: "super-admin" }, { kind: "vendor-editor", vendorId: vendor.vendorId ?? "" }]) {
    expect(await grant(settings, granted, vendor.userId)).toBe("refused");
  }
});

it("an account sees its own rows in every table about people", async () => {
  for (const table of ["users", "passwords", "password_resets", "provider_accounts", "sessions", "user_roles"]) {
    const rows = await seenOf(database, ofTenant("account", tenants.vendor), table);
    expect(rows, table).toHaveLength(1);
    expect(marked([tenants.vendor.userId], rows), table).toHaveLength(1);
  }
});

it("a vendor may lock its membership, but changes neither its tier nor its suspension", async () => {
  const settings = ofTenant("vendor", tenants.vendor);
  const done = async () => "done";
  const as = (statement: string) => attempt(database, settings, (transaction) => transaction.unsafe(statement), done);
  expect(await as("select from vendor_platforms for update")).toBe("done");
  expect(await as("update vendor_platforms set tier_id = tier_id")).toBe("refused");
  expect(await as("update vendors set name = name")).toBe("done");
  expect(await as("update vendors set status = 'suspended'")).toBe("refused");
});

it("nobody records what they did in another's name", async () => {
  const { platform, vendor } = tenants;
  const { platformId } = platform;
  const record = (settings: Settings, actorId: string | null) =>
    attempt(
      database,
      settings,
      (transaction) => transaction`
        insert into audit_events (action, actor_id, platform_id, vendor_id, subject_id)
        values ('forged', ${actorId}, ${platformId}, ${settings.vendor ?? null}, ${platformId})`,
      async () => "recorded",
    );
  for (const settings of [ofTenant("platform", platform), ofTenant("vendor", vendor)]) {
    expect(await record(settings, settings.user ?? null)).toBe("recorded");
    expect(await record(settings, tenants.neighbour.userId)).toBe("refused");
    expect(await record(settings, null)).toBe("refused");
  }
});
