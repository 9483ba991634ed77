import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Forbidden, Invalid } from "@/cms/errors";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { tags } from "@/cms/tags";
import { createTier } from "@/cms/tiers/create-tier";
import { deleteTier } from "@/cms/tiers/delete-tier";
import { listTiers } from "@/cms/tiers/list-tiers";
import { orderTiers } from "@/cms/tiers/order-tiers";
import { previewTierChange } from "@/cms/tiers/preview-tier-change";
import { featureCodes } from "@/cms/tiers/tier";
import { updateTier } from "@/cms/tiers/update-tier";
import { auditEvents, pages } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aTier, aVendor } from "@/test/factories";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const paused = async (platformId: string) =>
  (await database.db.select().from(pages).where(eq(pages.platformId, platformId)))
    .filter(({ pausedAt }) => pausedAt)
    .map(({ slug }) => slug)
    .sort();

/** Two platforms with a member each in one tier, and a neighbour in another; each with three pages, the third newest. */
async function aWorld() {
  return run(async (ctx) => {
    const [tierId, otherTierId] = [await aTier(ctx), await aTier(ctx)];
    const [first, second] = [await aPlatform(ctx, { name: "First" }), await aPlatform(ctx, { name: "Second" })];
    const member = async (platformId: string, tier: string, name: string) => {
      const vendorId = await aVendor(ctx, platformId, { tierId: tier, name });
      for (const slug of ["one", "two", "three"]) await aPage(ctx, { platformId, vendorId, slug: `${slug}-${name}` });
      return vendorId;
    };
    const acme = await member(first, tierId, "acme");
    const bolt = await member(second, tierId, "bolt");
    await member(first, otherTierId, "neighbour");
    return { tierId, otherTierId, first, second, acme, bolt };
  });
}

/** Pages of one transaction are equally old; the order of creation is told by hand. */
async function inOrderOfCreation(): Promise<void> {
  await database.sql`update pages set created_at = now() - interval '1 day'
    * case when slug like 'one-%' then 3 when slug like 'two-%' then 2 else 1 end`;
}

/** Counts, from now on, the statements that change pages or record events. */
async function countStatements(): Promise<void> {
  await database.sql.unsafe(`
    create sequence statements;
    create function count_statement() returns trigger language plpgsql security definer
      as $$ begin perform nextval('statements'); return null; end $$;
    create trigger counted after insert or update on pages for each statement execute function count_statement();
    create trigger counted after insert on audit_events for each statement execute function count_statement();
  `);
}

async function statements(): Promise<number> {
  const [row] = await database.sql`select last_value::int as count from statements`;
  return row?.count;
}

describe("smaller limits", () => {
  it("do what the preview said, to the members of the tier alone", async () => {
    const world = await aWorld();
    await inOrderOfCreation();
    const preview = await run((ctx) => previewTierChange(ctx, { tierId: world.tierId, maxPages: 1 }));
    expect(preview.platforms).toEqual([
      { platformId: world.first, platform: "First", memberships: 1, paused: 2, resumed: 0 },
      { platformId: world.second, platform: "Second", memberships: 1, paused: 2, resumed: 0 },
    ]);
    expect(preview.pages.map(({ slug, vendor, willBePaused }) => [slug, vendor, willBePaused])).toEqual([
      ["three-acme", "acme", true],
      ["two-acme", "acme", true],
      ["three-bolt", "bolt", true],
      ["two-bolt", "bolt", true],
    ]);
    expect(await paused(world.first)).toEqual([]);
    const updated = await run((ctx) => updateTier(ctx, { tierId: world.tierId, version: 1, maxPages: 1 }));
    expect(updated).toMatchObject({ version: 2, paused: 4, resumed: 0 });
    expect(updated.tags.sort()).toEqual(
      [tags.vendor(world.first, world.acme), tags.vendor(world.second, world.bolt)].sort(),
    );
    expect(await paused(world.first)).toEqual(["three-acme", "two-acme"]);
    expect(await paused(world.second)).toEqual(["three-bolt", "two-bolt"]);
    const widened = await run((ctx) => updateTier(ctx, { tierId: world.tierId, maxPages: 2 }));
    expect(widened).toMatchObject({ paused: 0, resumed: 2 });
    expect(await paused(world.first)).toEqual(["three-acme"]);
  });

  it("taking a feature away shows before from whom, and giving one nothing", async () => {
    const world = await aWorld();
    const { tierId } = world;
    const kept = featureCodes.filter((code) => code !== "cms_seo");
    const { lost, platforms } = await run((ctx) => previewTierChange(ctx, { tierId, features: kept }));
    expect(platforms).toEqual([]);
    expect(lost).toMatchObject({
      features: ["cms_seo"],
      platforms: [
        { platformId: world.first, platform: "First", memberships: 1 },
        { platformId: world.second, platform: "Second", memberships: 1 },
      ],
    });
    expect(lost?.vendors.map(({ name, platform }) => [name, platform])).toEqual([
      ["acme", "First"],
      ["bolt", "Second"],
    ]);
    await run((ctx) => updateTier(ctx, { tierId, features: kept }));
    const giving = await run((ctx) => previewTierChange(ctx, { tierId, features: [...featureCodes] }));
    expect(giving.lost).toBeNull();
    const unused = await run((ctx) => aTier(ctx));
    expect((await run((ctx) => previewTierChange(ctx, { tierId: unused, features: [] }))).lost).toBeNull();
  });

  it("are as few writes for thirty members as for three, with an event for each", async () => {
    await countStatements();
    const writesFor = async (members: number) => {
      const tierId = await run(async (ctx) => {
        const [tier, platformId] = [await aTier(ctx), await aPlatform(ctx)];
        for (let index = 0; index < members; index++) {
          const vendorId = await aVendor(ctx, platformId, { tierId: tier });
          await aPage(ctx, { platformId, vendorId });
        }
        return tier;
      });
      const before = await statements();
      const { paused } = await run((ctx) => updateTier(ctx, { tierId, maxPages: 0, maxCustomPages: 0 }));
      expect(paused).toBe(members);
      const events = await database.db.$count(
        auditEvents,
        sql`${auditEvents.action} = 'membership.fit-to-tier' and ${auditEvents.detail} ->> 'tierId' = ${tierId}`,
      );
      expect(events).toBe(members);
      return (await statements()) - before;
    };
    expect(await writesFor(30)).toBe(await writesFor(3));
  });

  it("leave alone what has left", async () => {
    const world = await aWorld();
    await run((ctx) => leavePlatform(ctx, { platformId: world.first, vendorId: world.acme }));
    const updated = await run((ctx) => updateTier(ctx, { tierId: world.tierId, maxPages: 1 }));
    expect(updated.tags).toEqual([tags.vendor(world.second, world.bolt)]);
    expect(await paused(world.first)).toEqual([]);
  });

  it("with more room for custom pages than for all are refused, also one at a time", async () => {
    const tierId = await run((ctx) => aTier(ctx, { maxPages: 5, maxCustomPages: 5 }));
    await expect(run((ctx) => updateTier(ctx, { tierId, maxPages: 4 }))).rejects.toThrow(Invalid);
    await expect(run((ctx) => updateTier(ctx, { tierId, maxCustomPages: 6 }))).rejects.toThrow(Invalid);
    await expect(run((ctx) => aTier(ctx, { maxPages: 1, maxCustomPages: 2 }))).rejects.toThrow(Invalid);
  });
});

it("a stale change of a tier is refused with what was changed meanwhile", async () => {
  const tierId = await run((ctx) => aTier(ctx, { name: "Old" }));
  await run((ctx) => updateTier(ctx, { tierId, version: 1, name: "New" }));
  await expect(run((ctx) => updateTier(ctx, { tierId, version: 1, name: "Stale" }))).rejects.toMatchObject({
    field: "version",
    detail: { saves: [{ author: null }], fields: ["name"] },
  });
});

describe("deleting a tier", () => {
  it("is refused while memberships have it, also ended ones, and says how many", async () => {
    const world = await aWorld();
    await run((ctx) => leavePlatform(ctx, { platformId: world.first, vendorId: world.acme }));
    const deleting = run((ctx) => deleteTier(ctx, { tierId: world.tierId }));
    await expect(deleting).rejects.toMatchObject({ field: "tier", detail: { standing: 1, ended: 1 } });
    const unused = await run((ctx) => aTier(ctx));
    await run((ctx) => deleteTier(ctx, { tierId: unused }));
    expect((await run(listTiers)).map(({ id }) => id)).not.toContain(unused);
  });
});

describe("the tiers", () => {
  it("are listed in their order, with as many memberships as the scope has", async () => {
    const world = await aWorld();
    const count = (tiers: Awaited<ReturnType<typeof listTiers>>) =>
      tiers.find(({ id }) => id === world.tierId)?.memberships;
    expect(count(await run(listTiers))).toBe(2);
    const actor = { userId: null, roles: [{ kind: "platform-admin" as const, platformId: world.first }] };
    const scope = { platformId: world.first, vendorId: null };
    expect(count(await inScope(actor, scope, listTiers, database.db))).toBe(1);
    await expect(inScope(actor, "everything", listTiers, database.db)).rejects.toThrow(Forbidden);
  });

  it("are put in order all at once, or not at all", async () => {
    const { tierId } = await run((ctx) =>
      createTier(ctx, { code: randomUUID(), name: "Top", maxPages: null, maxCustomPages: null, features: ["cms_seo"] }),
    );
    const ids = (await run(listTiers)).map(({ id }) => id);
    expect(ids.at(-1)).toBe(tierId);
    const turned = ids.toReversed();
    await run((ctx) => orderTiers(ctx, { tierIds: turned }));
    expect((await run(listTiers)).map(({ id }) => id)).toEqual(turned);
    const partly = run((ctx) => orderTiers(ctx, { tierIds: turned.slice(1) }));
    await expect(partly).rejects.toMatchObject({ field: "tierIds" });
    const [first = ""] = turned;
    const twice = run((ctx) => orderTiers(ctx, { tierIds: [first, ...turned.slice(0, -1)] }));
    await expect(twice).rejects.toMatchObject({ field: "tierIds" });
  });

  it("cannot share a code", async () => {
    const tier = { code: randomUUID(), name: "T", maxPages: 1, maxCustomPages: 1, features: [] };
    await run((ctx) => createTier(ctx, tier));
    await expect(run((ctx) => createTier(ctx, tier))).rejects.toMatchObject({ field: "code" });
  });
});
