import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Forbidden, NotFound } from "@/cms/errors";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { system } from "@/cms/policy";
import { findSite } from "@/cms/sites/find-site";
import { listDomains } from "@/cms/sites/list-domains";
import { makePrimaryDomain } from "@/cms/sites/make-primary-domain";
import { removeDomain } from "@/cms/sites/remove-domain";
import { tags } from "@/cms/tags";
import { domains } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDomain, aPlatform, aTier, aVendor } from "@/test/factories";
import { overlap } from "@/test/overlap";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const find = (place: string, vendorCode: string | null = null) =>
  findSite(database.visitors, { place, vendorCode }, "http://localhost:9999");
const name = () => `d${randomUUID().slice(0, 12)}`;

type World = Awaited<ReturnType<typeof aWorld>>;

/** A platform with two hosts and a vendor with two of its own. */
async function aWorld() {
  const [main, shop, code, prefix] = [name(), name(), name(), name()];
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { pathPrefix: prefix });
    const vendorId = await aVendor(ctx, platformId, { code });
    const add = (host: string, vendor: string | null, isPrimary: boolean) =>
      aDomain(ctx, { host, platformId, vendorId: vendor, isPrimary });
    await add(`${main}.lu`, null, true);
    await add(`www.${main}.lu`, null, false);
    await add(`www.${shop}.lu`, vendorId, true);
    await add(`${shop}.lu`, vendorId, false);
    return { platformId, vendorId, main, shop, code, prefix };
  });
}

async function idOf(host: string): Promise<{ domainId: string }> {
  const [row] = await database.db.select({ id: domains.id }).from(domains).where(eq(domains.host, host));
  return { domainId: row?.id ?? "" };
}

describe("a host that is not the primary one of its site", () => {
  it("leads to the primary one of the same site, never to the platform's", async () => {
    const { main, shop, code } = await aWorld();
    expect((await find(`www.${main}.lu`))?.primaryOrigin).toBe(`https://${main}.lu`);
    expect(await find(`www.${main}.lu`, code)).toMatchObject({
      primaryOrigin: `https://${main}.lu`,
      basePath: `/vendors/${code}`,
    });
    expect((await find(`${shop}.lu`))?.primaryOrigin).toBe(`https://www.${shop}.lu`);
  });

  it("is alone in that: primary hosts, names below a domain, prefixes and mirrors answer themselves", async () => {
    const { main, shop, code, prefix } = await aWorld();
    const places: Array<[string, string | null]> = [
      [`${main}.lu`, null],
      [`${main}.lu`, code],
      [`www.${shop}.lu`, null],
      [`${code}.${main}.lu`, null],
      [`${code}.www.${main}.lu`, null],
      [prefix, null],
      [prefix, code],
      [`${prefix}.localhost`, null],
      [`www.${main}.lu.localhost`, null],
      [`${shop}.lu.localhost`, null],
    ];
    for (const [place, vendorCode] of places) {
      expect(await find(place, vendorCode), place).toMatchObject({ primaryOrigin: null });
    }
  });

  it("answers itself where its site has no primary one", async () => {
    const host = `${name()}.lu`;
    await run(async (ctx) =>
      aDomain(ctx, { host, platformId: await aPlatform(ctx), vendorId: null, isPrimary: false }),
    );
    expect((await find(host))?.primaryOrigin).toBeNull();
  });
});

describe("making a host primary", () => {
  it("turns the direction round, and every host of the site expires", async () => {
    const { platformId, main } = await aWorld();
    const made = await run(async (ctx) => makePrimaryDomain(ctx, await idOf(`www.${main}.lu`)));
    expect(made.tags).toEqual([
      tags.place(`www.${main}.lu`),
      tags.place(`${main}.lu`),
      tags.platform(platformId),
      tags.platforms,
    ]);
    expect((await find(`${main}.lu`))?.primaryOrigin).toBe(`https://www.${main}.lu`);
    expect(await find(`www.${main}.lu`)).toMatchObject({
      primaryOrigin: null,
      canonicalBase: `https://www.${main}.lu`,
    });
    const again = run(async (ctx) => makePrimaryDomain(ctx, await idOf(`www.${main}.lu`)));
    await expect(again).rejects.toMatchObject({ field: "isPrimary" });
  });
});

describe("removing a host", () => {
  it("ends it at once and sets it free for another", async () => {
    const [first, second] = [await aWorld(), await aWorld()];
    const host = `${first.shop}.lu`;
    await run(async (ctx) => removeDomain(ctx, await idOf(host)));
    expect(await find(host)).toBeNull();
    // The name above stays with its owner while one below it does.
    await run(async (ctx) => removeDomain(ctx, await idOf(`www.${host}`)));
    await run((ctx) => aDomain(ctx, { ...second, host, isPrimary: false }));
    expect((await find(host))?.vendor?.id).toBe(second.vendorId);
  });

  it("is refused for the primary one that others lead to, and not for the last", async () => {
    const { shop } = await aWorld();
    const removing = () => run(async (ctx) => removeDomain(ctx, await idOf(`www.${shop}.lu`)));
    await expect(removing()).rejects.toThrow(Conflict);
    await run(async (ctx) => removeDomain(ctx, await idOf(`${shop}.lu`)));
    await removing();
    expect(await find(`www.${shop}.lu`)).toBeNull();
  });
});

it("a host of someone else is refused without a word of whose it is, and cannot be touched", async () => {
  const [theirs, mine] = [await aWorld(), await aWorld()];
  const scope = { platformId: mine.platformId, vendorId: null };
  const host = `www.${theirs.shop}.lu`;
  const adding = inScope(system, scope, (ctx) => aDomain(ctx, { ...mine, host, isPrimary: false }), database.db);
  await expect(adding).rejects.toMatchObject({ field: "host", message: "The host is in use.", detail: {} });
  const target = await idOf(host);
  await expect(inScope(system, scope, (ctx) => removeDomain(ctx, target), database.db)).rejects.toThrow(NotFound);
  await expect(inScope(system, scope, (ctx) => makePrimaryDomain(ctx, target), database.db)).rejects.toThrow(NotFound);
});

describe("a host where somebody else's addresses are", () => {
  /** What an admin of the second world is answered, who asks for a host there for the platform or its vendor. */
  function asking(mine: World, host: string, vendorId: string | null = null) {
    const scope = { platformId: mine.platformId, vendorId: null };
    const site = { platformId: mine.platformId, vendorId };
    return inScope(system, scope, (ctx) => aDomain(ctx, { ...site, host, isPrimary: false }), database.db);
  }
  const refusal = {
    field: "host",
    message: "The host lies at, below or above an address that belongs to someone else.",
    detail: {},
  };

  it.each<[string, (theirs: World) => string]>([
    ["a storefront below another platform's domain", ({ code, main }) => `${code}.${main}.lu`],
    ["a name below another platform's domain that is nobody's yet", ({ main }) => `shop.${main}.lu`],
    ["a name far below another platform's domain", ({ code, main }) => `www.${code}.${main}.lu`],
    ["a name below the domain of another platform's vendor", ({ shop }) => `pay.${shop}.lu`],
    ["the mirror of another platform's storefront", ({ code, prefix }) => `${code}.${prefix}`],
  ])("is refused: %s, for the platform as for its vendors", async (_, hostOf) => {
    const [theirs, mine] = [await aWorld(), await aWorld()];
    const before = await find(`${theirs.code}.${theirs.main}.lu`);
    await expect(asking(mine, hostOf(theirs))).rejects.toMatchObject(refusal);
    await expect(asking(mine, hostOf(theirs), mine.vendorId)).rejects.toMatchObject(refusal);
    expect(await find(`${theirs.code}.${theirs.main}.lu`)).toEqual(before);
    expect(before?.vendor?.id).toBe(theirs.vendorId);
  });

  it("is refused above a host of another platform", async () => {
    const [theirs, mine, word] = [await aWorld(), await aWorld(), name()];
    await run((ctx) => aDomain(ctx, { ...theirs, host: `shop.${word}.lu`, isPrimary: false }));
    await expect(asking(mine, `${word}.lu`)).rejects.toMatchObject(refusal);
    await asking(mine, `other${word}.lu`);
  });

  it("is refused, on one platform, at the subdomain of another vendor and below its domain", async () => {
    const mine = await aWorld();
    const neighbour = await run((ctx) => aVendor(ctx, mine.platformId));
    for (const host of [`${mine.code}.${mine.main}.lu`, `www.${mine.code}.${mine.main}.lu`, `pay.${mine.shop}.lu`]) {
      await expect(asking(mine, host, neighbour), host).rejects.toMatchObject(refusal);
      await expect(asking(mine, host), host).rejects.toMatchObject(refusal);
      await asking(mine, host, mine.vendorId);
    }
    await asking(mine, `help.${mine.main}.lu`);
    await asking(mine, `club.${mine.main}.lu`, neighbour);
  });

  it("is free where both are one vendor's, on two platforms", async () => {
    const [theirs, mine] = [await aWorld(), await aWorld()];
    const tierId = await run((ctx) => aTier(ctx));
    await run((ctx) => joinPlatform(ctx, { platformId: mine.platformId, vendorId: theirs.vendorId, tierId }));
    await asking(mine, `club.${theirs.shop}.lu`, theirs.vendorId);
    expect((await find(`club.${theirs.shop}.lu`))?.platform.id).toBe(mine.platformId);
  });

  it.each(["orion.example.lu", "www.orion.example.lu"])("is refused at the application's own: %s", async (host) => {
    const message = "The host is reserved for the application.";
    await expect(asking(await aWorld(), host)).rejects.toMatchObject({ field: "host", message });
  });

  it("is refused to the second of two who ask for a name and for one above it at once", async () => {
    const [one, other, word] = [await aWorld(), await aWorld(), name()];
    const below = { platformId: other.platformId, vendorId: null, host: `shop.${word}.lu`, isPrimary: false };
    const second = await overlap(
      database,
      (ctx) => aDomain(ctx, { ...below, platformId: one.platformId, host: `${word}.lu` }),
      (ctx) => aDomain(ctx, below),
    );
    expect(second).toMatchObject({ status: "rejected", reason: refusal });
  });
});

describe("the list of hosts", () => {
  it("has those of its scope by name, a part at a time, whatever believes in more", async () => {
    const { platformId, vendorId, main, shop } = await aWorld();
    const other = await aWorld();
    const ofVendor = { platformId, vendorId };
    const ofPlatform = { platformId, vendorId: null };
    const hostsIn = (scope: Parameters<typeof inScope>[1], believed = scope) =>
      inScope(system, scope, (ctx) => listDomains({ ...ctx, scope: believed }, { limit: 200 }), database.db).then(
        (list) => list.domains.map(({ host }) => host),
      );
    const hosts = [`${main}.lu`, `www.${main}.lu`, `www.${shop}.lu`, `${shop}.lu`].sort();
    expect(await hostsIn(ofPlatform)).toEqual(hosts);
    expect(await hostsIn(ofVendor)).toEqual([`${shop}.lu`, `www.${shop}.lu`]);
    expect(await hostsIn("account")).toEqual([]);
    for (const scope of [ofVendor, ofPlatform]) {
      expect(await hostsIn(scope, "everything")).not.toContain(`${other.main}.lu`);
    }

    const listed: string[] = [];
    for (let after: string | undefined; ; ) {
      const place = { after, limit: 3 };
      const part = await inScope(system, ofPlatform, (ctx) => listDomains(ctx, place), database.db);
      listed.push(...part.domains.map(({ host }) => host));
      if (!part.next) break;
      after = part.next;
    }
    expect(listed).toEqual(hosts);
  });

  it("is for those who may know the site's hosts", async () => {
    const { platformId, vendorId } = await aWorld();
    const ofVendor = { platformId, vendorId };
    const read = (kind: "vendor-owner" | "vendor-editor") => {
      const role = kind === "vendor-owner" ? { kind, vendorId } : { kind, vendorId, mayPublish: true };
      return inScope({ userId: null, roles: [role] }, ofVendor, (ctx) => listDomains(ctx, {}), database.db);
    };
    expect((await read("vendor-owner")).domains).toHaveLength(2);
    await expect(read("vendor-editor")).rejects.toThrow(Forbidden);
  });
});
