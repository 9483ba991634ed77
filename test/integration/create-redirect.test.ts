import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { Conflict, Invalid } from "@/cms/errors";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { findRedirect } from "@/cms/redirects/find-redirect";
import { tags } from "@/cms/tags";
import { testDatabase } from "@/test/database";
import { aPlatform, aVendor } from "@/test/factories";

const database = testDatabase();
const world = { oms: "", loyalty: "", acme: "", bakery: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.oms = await aPlatform(ctx);
    world.loyalty = await aPlatform(ctx);
    world.acme = await aVendor(ctx, [world.oms, world.loyalty]);
    world.bakery = await aVendor(ctx, world.oms);
  }),
);

const create = (from: string, to: string, { platformId = world.oms, vendorId = null as string | null } = {}) =>
  database.run((ctx) => createRedirect(ctx, { platformId, vendorId, from, to }));
const find = (path: string, { platformId = world.oms, ownerId = world.oms } = {}) =>
  findRedirect(database.visitors, { platformId, ownerId, path });

describe("a redirect", () => {
  it("leads within the site that has it, and no other site knows of it", async () => {
    await create("/tarifs", "/pricing");
    expect(await find("/tarifs")).toBe("/pricing");
    expect(await find("/tarifs", { ownerId: world.acme })).toBeNull();
    expect(await find("/tarifs", { platformId: world.loyalty, ownerId: world.loyalty })).toBeNull();
    expect(await find("/tarifs", { platformId: world.loyalty, ownerId: world.oms })).toBeNull();
    expect(await find("/pricing")).toBeNull();
  });

  it("of a vendor is that vendor's on that platform", async () => {
    await create("/shop", "/services", { vendorId: world.acme });
    expect(await find("/shop", { ownerId: world.acme })).toBe("/services");
    expect(await find("/shop", { ownerId: world.bakery })).toBeNull();
    expect(await find("/shop")).toBeNull();
    expect(await find("/shop", { platformId: world.loyalty, ownerId: world.acme })).toBeNull();
  });

  it("that would close a circle is refused, and a chain is not", async () => {
    await create("/one", "/two");
    await create("/two", "/three");
    await expect(create("/three", "/one")).rejects.toThrow("to: leads back to where it starts");
    await expect(create("/two-and-a-half", "/one")).resolves.toBeDefined();
    await expect(create("/three", "/one", { vendorId: world.acme })).resolves.toBeDefined();
  });

  it("expires the redirects of its site", async () => {
    expect((await create("/a", "/b")).tags).toEqual([tags.redirects(world.oms)]);
    expect((await create("/a", "/b", { vendorId: world.acme })).tags).toEqual([tags.redirects(world.acme)]);
  });

  it("may lead home", async () => {
    await create("/index.html", "/");
    expect(await find("/index.html")).toBe("/");
  });

  it("from a path that is redirected already is a conflict", async () => {
    await create("/twice", "/first");
    const again = create("/twice", "/second");
    await expect(again).rejects.toThrow(Conflict);
    await expect(again).rejects.toMatchObject({ field: "from" });
    expect(await find("/twice")).toBe("/first");
  });

  it("to itself is refused", async () => {
    await expect(create("/loop", "/loop")).rejects.toMatchObject({ problems: [{ path: "to" }] });
  });
});

describe.each([
  ["https://evil.com"],
  ["javascript:alert(1)"],
  ["//evil.com"],
  ["///evil.com"],
  ["/\\evil.com"],
  ["\\\\evil.com"],
  ["/%5cevil.com"],
  ["/%2fevil.com"],
  ["/\tevil.com"],
  ["\t//evil.com"],
  ["/a\r\nset-cookie: a=b"],
  ["/user@evil.com"],
  ["evil.com"],
  [""],
  ["/a?next=//evil.com"],
  ["/a#b"],
  ["/a//b"],
  ["/a/"],
  ["/Upper"],
  ["/à-propos"],
  ["/.."],
  ["/../admin"],
  ["/a/../../admin"],
  ["/."],
  ["/a/./b"],
  [`/${"a".repeat(500)}`],
])("%j", (path) => {
  it("is no target of a redirect", async () => {
    const refused = create(`/${randomUUID()}`, path);
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({ problems: [{ path: "to" }] });
  });

  it("is no start of one", async () => {
    await expect(create(path, "/pricing")).rejects.toMatchObject({ problems: [{ path: "from" }] });
  });
});
