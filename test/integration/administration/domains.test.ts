import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, NotFound } from "@/cms/errors";
import { system } from "@/cms/policy";
import { addDomain } from "@/cms/sites/add-domain";
import { findSite } from "@/cms/sites/find-site";
import { makePrimaryDomain } from "@/cms/sites/make-primary-domain";
import { removeDomain } from "@/cms/sites/remove-domain";
import { tags } from "@/cms/tags";
import { domains } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aPlatform, aVendor } from "@/test/factories";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const find = (place: string, vendorCode: string | null = null) =>
  findSite(database.visitors, { place, vendorCode }, "http://localhost:9999");
const name = () => `d${randomUUID().slice(0, 12)}`;

/** A platform with two hosts and a vendor with two of its own. */
async function aWorld() {
  const [main, shop, code, prefix] = [name(), name(), name(), name()];
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { pathPrefix: prefix });
    const vendorId = await aVendor(ctx, platformId, { code });
    const add = (host: string, vendor: string | null, isPrimary: boolean) =>
      addDomain(ctx, { host, platformId, vendorId: vendor, isPrimary });
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
      addDomain(ctx, { host, platformId: await aPlatform(ctx), vendorId: null, isPrimary: false }),
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
    await run((ctx) => addDomain(ctx, { ...second, host, isPrimary: false }));
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
  const adding = inScope(system, scope, (ctx) => addDomain(ctx, { ...mine, host, isPrimary: false }), database.db);
  await expect(adding).rejects.toMatchObject({ field: "host", message: "The host is in use.", detail: {} });
  const target = await idOf(host);
  await expect(inScope(system, scope, (ctx) => removeDomain(ctx, target), database.db)).rejects.toThrow(NotFound);
  await expect(inScope(system, scope, (ctx) => makePrimaryDomain(ctx, target), database.db)).rejects.toThrow(NotFound);
});
