import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { startImport } from "@/cms/legacy/import";
import { storeBatch } from "@/cms/legacy/target/store-batch";
import { verifyImport } from "@/cms/legacy/verify";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { layers } from "@/cms/pages/layer";
import { createVendor } from "@/cms/vendors/create-vendor";
import { pages, platforms, userRoles, users, vendors } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aPage, aPerson, aTier } from "@/test/factories";
import { emptyOms, importAll, legacyDatabase, type Outcome, optionsOf } from "@/test/legacy";

const database = testDatabase();
const old = legacyDatabase();
emptyOms(database);

type Chosen = Record<string, { email?: string; use?: true }>;
const decisions = { vendors: { 2: { use: true } } as Chosen, users: {} as Chosen };
const first = {} as Outcome;

beforeAll(async () => {
  await database.run((ctx) => aTier(ctx, { code: "essential" }));
  await database.run((ctx) => aPerson(ctx, { email: "kim@example.lu" }));
  decisions.users[await oldUser(3)] = { email: "kim@example.lu" };
  // Whose address it was comes later, and is left out.
  decisions.users[await oldUser(5)] = { email: "owner@shop-9.example.lu" };
});

async function oldUser(shop: number): Promise<string> {
  const [user] = await old.sql`select id from users where email = ${`owner@shop-${shop}.example.lu`}`;
  return String(user?.id);
}

const platformId = async () => {
  const [platform] = await database.db.select().from(platforms).where(eq(platforms.code, "oms"));
  return platform?.id ?? "";
};

describe("a vendor that Orion has already", () => {
  const own = { id: "" };
  beforeAll(async () => {
    const made = await database.run((ctx) =>
      createVendor(ctx, { code: "shop-00002", name: "Here before", profile: {} }),
    );
    own.id = made.vendorId;
  });

  it("that a person names without there being one is refused, and nothing comes in", async () => {
    const before = await everyRow(database.sql);
    const running = importAll(database.run, old, {
      isRun: true,
      decisions: { vendors: { 3: { code: "nobody", use: true } } },
    });
    await expect(running).rejects.toThrow("names no vendor: Orion has none with the code “nobody”");
    expect((await everyRow(database.sql)).vendors).toEqual(before.vendors);
  });

  it("that has left the platform is not filled with pages that nobody would see", async () => {
    const member = { platformId: await platformId(), vendorId: own.id };
    await database.run(async (ctx) => joinPlatform(ctx, { ...member, tierId: await aTier(ctx) }));
    await database.run((ctx) => leavePlatform(ctx, member));
    const running = importAll(database.run, old, { isRun: true, decisions: { vendors: { 2: { use: true } } } });
    await expect(running).rejects.toThrow("has left the platform");
    await database.run(async (ctx) => joinPlatform(ctx, { ...member, tierId: await aTier(ctx, { maxPages: 2 }) }));
  });

  it("takes in the pages of the old one with its code, without a word more", async () => {
    Object.assign(first, await importAll(database.run, old, { isRun: true, decisions }));
    expect(first.findings.filter(({ about, legacyId }) => about === "vendor" && legacyId === 2)).toEqual([]);
    const [vendor] = await database.db.select().from(vendors).where(eq(vendors.id, own.id));
    expect(vendor).toMatchObject({ code: "shop-00002", name: "Here before" });
    expect(await database.db.$count(pages, eq(pages.vendorId, own.id))).toBeGreaterThan(3);
  });

  it("keeps its tier: the pages that this has no room for come in paused", async () => {
    const isOwn = eq(pages.vendorId, own.id);
    expect(await database.db.$count(pages, and(isOwn, isNull(pages.pausedAt)))).toBe(2);
    const paused = first.findings.filter(({ code, name }) => code === "over-limit" && name.startsWith("shop-00002/"));
    expect(paused).toHaveLength(await database.db.$count(pages, and(isOwn, isNotNull(pages.pausedAt))));
  });
});

describe("an address that a person decided", () => {
  it("and that Orion has already gives that account the role, and is told of", async () => {
    const [kim] = await database.db.select().from(users).where(eq(users.email, "kim@example.lu"));
    const roles = await database.db
      .select()
      .from(userRoles)
      .where(eq(userRoles.userId, kim?.id ?? ""));
    expect(roles).toMatchObject([{ kind: "vendor-owner" }]);
    expect(first.findings).toContainEqual(
      expect.objectContaining({ about: "user", code: "email-taken", found: "has an account in Orion already" }),
    );
  });

  it("stays whose it is in a second run: nobody gets another's role", async () => {
    const before = await everyRow(database.sql);
    const again = await importAll(database.run, old, { isRun: true, decisions });
    expect(again.pages).toEqual([]);
    expect((await everyRow(database.sql)).user_roles).toEqual(before.user_roles);
    expect((await verifyImport(database.run, old.db, optionsOf(decisions))).missing).toBe(0);
  });
});

describe("a name that a person decided", () => {
  const other = testDatabase();
  emptyOms(other);
  const planned = (given: unknown) => importAll(other.run, old, { isRun: false, decisions: given });

  it("is asked about again where Orion's own page has it, and the page is not left out unasked", async () => {
    const [oms] = await other.db.select().from(platforms).where(eq(platforms.code, "oms"));
    await other.run(async (ctx) => {
      await aTier(ctx, { code: "essential" });
      await aPage(ctx, { platformId: oms?.id ?? "", layer: layers.default, slug: "house-rules" });
    });
    const [page] = await old.sql`select id from content_pages where vendor_id is null order by id limit 1`;
    const taken = async (decision: object) =>
      (await planned({ pages: { [page?.id]: decision } })).findings.filter(({ code }) => code === "place-taken");
    const slug = { kind: "default", slug: "house-rules" };
    expect(await taken(slug)).toMatchObject([{ legacyId: page?.id, isOpen: true }]);
    expect(await taken({ ...slug, accept: true })).toMatchObject([{ legacyId: page?.id, isOpen: false }]);
    expect(await taken({ ...slug, slug: "rules" })).toEqual([]);
  });

  it("may be the code that another old vendor gives up", async () => {
    const { findings } = await planned({ vendors: { 4: { skip: true }, 6: { code: "shop-00004" } } });
    expect(findings.filter(({ about, legacyId }) => about === "vendor" && legacyId === 6)).toEqual([]);
    const kept = await planned({ vendors: { 6: { code: "shop-00004" } } });
    expect(kept.findings).toContainEqual(expect.objectContaining({ legacyId: 6, code: "code-taken", isOpen: true }));
  });
});

describe("verifying half an import", () => {
  const half = legacyDatabase({ vendors: 120, pagesEach: 2, seed: 5 });
  const other = testDatabase();
  emptyOms(other);

  it("says what is not in yet", async () => {
    await other.run((ctx) => aTier(ctx, { code: "essential" }));
    const { steps } = await startImport(other.run, half.db, optionsOf(), storeBatch);
    await steps.next();
    await steps.next();
    const { missing, pages: tally } = await verifyImport(other.run, half.db, optionsOf());
    expect(missing).toBeGreaterThan(tally.brought);
    for await (const _ of steps);
    expect((await verifyImport(other.run, half.db, optionsOf())).missing).toBe(0);
  });
});
