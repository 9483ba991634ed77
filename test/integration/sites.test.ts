import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { createPlatform, type PlatformInput } from "@/cms/platforms/create-platform";
import { listPlatforms } from "@/cms/platforms/list-platforms";
import { findSite } from "@/cms/sites/find-site";
import { tags } from "@/cms/tags";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { hiddenPages, platforms, vendorPlatforms } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDomain, aPage, aPlatform, aTheme, aTier, aVendor } from "@/test/factories";

const database = testDatabase();
const nobody = "00000000-0000-4000-8000-000000000000";
const world = { platformId: "", vendorId: "", tierId: "" };

beforeAll(() =>
  database.run(async (ctx) => {
    world.platformId = await aPlatform(ctx, { pathPrefix: "world", name: "World" });
    world.vendorId = await aVendor(ctx, world.platformId, { code: "acme" });
    world.tierId = await aTier(ctx);
  }),
);

describe("a platform", () => {
  const given: PlatformInput = {
    code: "fresh",
    name: "Fresh",
    pathPrefix: "fresh",
    defaultLocale: "en",
    locales: ["en", "fr"],
    theme: aTheme,
    homeTemplate: "mosaic",
    profile: { email: "hello@fresh.lu" },
  };
  const create = (changes: Record<string, unknown> = {}) =>
    database.run((ctx) => createPlatform(ctx, { ...given, ...changes } as PlatformInput));

  it("is live at once under its prefix, with everything filled in, and in the list", async () => {
    const created = await create();
    expect(created.tags).toEqual([tags.platforms, tags.place("fresh")]);
    const site = await findSite(database.visitors, { place: "fresh", vendorCode: null }, "http://localhost:9999");
    expect(site?.platform).toMatchObject({ id: created.platformId, homeTemplate: "mosaic" });
    expect(site?.theme).toEqual({ ...aTheme, mark: null });
    expect(site?.platform.profile).toMatchObject({ email: "hello@fresh.lu", phone: "", tagline: {} });
    expect((await listPlatforms(database.visitors)).map(({ name }) => name)).toEqual(["Fresh", "World"]);
  });

  it("is listed with its primary host, no other, and not at all when it is inactive", async () => {
    const { platformId } = await create({ code: "listed", pathPrefix: "listed", name: "Listed" });
    const listed = async () => (await listPlatforms(database.visitors)).filter(({ name }) => name === "Listed");
    expect(await listed()).toMatchObject([{ host: null }]);
    await database.run(async (ctx) => {
      await aDomain(ctx, { platformId, vendorId: null, host: "www.listed.lu", isPrimary: false });
      await aDomain(ctx, { platformId, vendorId: null, host: "listed.lu", isPrimary: true });
      const vendorId = await aVendor(ctx, platformId);
      await aDomain(ctx, { platformId, vendorId, host: "vendor.lu", isPrimary: true });
    });
    expect(await listed()).toMatchObject([{ host: "listed.lu", pathPrefix: "listed" }]);
    await database.db.update(platforms).set({ isActive: false }).where(eq(platforms.id, platformId));
    expect(await listed()).toEqual([]);
  });

  it("cannot have the code or the prefix of another", async () => {
    await create({ code: "first", pathPrefix: "first" });
    const sameCode = create({ code: "first", pathPrefix: "second" });
    await expect(sameCode).rejects.toThrow(Conflict);
    await expect(sameCode).rejects.toMatchObject({ field: "code" });
    await expect(create({ code: "second", pathPrefix: "first" })).rejects.toMatchObject({ field: "pathPrefix" });
  });

  it.each<[what: string, changes: Record<string, unknown>, place: string]>([
    [
      "an unreadable theme",
      { theme: { ...aTheme, colors: { ...aTheme.colors, onDeep: "#111144" } } },
      "theme.colors.onDeep",
    ],
    ["a reserved prefix", { pathPrefix: "admin" }, "pathPrefix"],
    ["a default language that it does not offer", { defaultLocale: "de" }, "defaultLocale"],
    ["no languages", { locales: [] }, "locales"],
    ["an unknown home template", { homeTemplate: "carousel" }, "homeTemplate"],
    ["an e-mail address that is none", { profile: { email: "hello" } }, "profile.email"],
    ["an unknown key", { isActive: false }, "isActive"],
  ])("with %s is refused, and the field is named", async (_, changes, place) => {
    const refused = create({ code: "refused", pathPrefix: "refused", ...changes });
    await expect(refused).rejects.toThrow(Invalid);
    await expect(refused).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path: place })]),
    });
  });
});

describe("a vendor", () => {
  it("cannot have the code of another", async () => {
    const taken = database.run((ctx) => createVendor(ctx, { code: "acme", name: "Acme", profile: {} }));
    await expect(taken).rejects.toThrow(Conflict);
    await expect(taken).rejects.toMatchObject({ field: "code" });
  });

  it.each(["Acme", "a.b", "a~b", "a", ""])("cannot be called %j in addresses", async (code) => {
    const refused = database.run((ctx) => createVendor(ctx, { code, name: "Acme", profile: {} }));
    await expect(refused).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ path: "code" })]),
    });
  });

  it("that joins a platform has a storefront there at once, and nowhere else", async () => {
    const other = await database.run((ctx) => aPlatform(ctx, { pathPrefix: "other" }));
    const find = (place: string) => findSite(database.visitors, { place, vendorCode: "acme" }, "http://localhost:9999");
    expect(await find("other")).toBeNull();
    const joined = await database.run((ctx) => joinPlatform(ctx, { ...world, platformId: other }));
    expect(joined.tags).toEqual([tags.member("acme")]);
    expect(await find("other")).toMatchObject({ basePath: "/other/vendors/acme" });
    expect(await find("fresh")).toBeNull();
  });

  it("joins a platform once", async () => {
    const again = database.run((ctx) => joinPlatform(ctx, world));
    await expect(again).rejects.toThrow(Conflict);
    await expect(again).rejects.toMatchObject({ field: "vendorId" });
    expect(await database.db.$count(vendorPlatforms, eq(vendorPlatforms.platformId, world.platformId))).toBe(1);
  });

  it("that is not there can neither join nor be suspended", async () => {
    await expect(database.run((ctx) => joinPlatform(ctx, { ...world, vendorId: nobody }))).rejects.toThrow(NotFound);
    await expect(database.run((ctx) => suspendVendor(ctx, { vendorId: nobody }))).rejects.toThrow(NotFound);
  });

  it("that is suspended has no storefront on any platform, and everything about its code and its hosts expires", async () => {
    const vendorId = await database.run(async (ctx) => {
      const closing = await aVendor(ctx, world.platformId, { code: "closing" });
      await aDomain(ctx, { ...world, vendorId: closing, host: "www.closing.lu", isPrimary: true });
      return closing;
    });
    const suspended = await database.run((ctx) => suspendVendor(ctx, { vendorId }));
    expect(suspended.tags).toEqual([tags.member("closing"), tags.place("www.closing.lu")]);
    expect(
      await findSite(database.visitors, { place: "world", vendorCode: "closing" }, "http://localhost:9999"),
    ).toBeNull();
  });
});

describe("a domain", () => {
  const add = (host: string, isPrimary = false) => database.run((ctx) => aDomain(ctx, { ...world, host, isPrimary }));

  it("expires what is known of the host, and the platform's canonical addresses", async () => {
    const expected = [tags.place("acme.lu"), tags.platform(world.platformId), tags.platforms];
    expect((await add("acme.lu")).tags).toEqual(expected);
  });

  it.each(["ACME.lu", "acme.lu:80", "localhost", "acme.localhost", "192.168.0.1", "*.acme.lu", "acme.lu/x"])(
    "cannot be %j",
    async (host) => {
      await expect(add(host)).rejects.toThrow(Invalid);
    },
  );
});

describe("hiding a page", () => {
  const hide = (slug: string) => database.run((ctx) => hidePage(ctx, { ...world, slug }));

  it("twice is as good as once, and expires what that vendor shows", async () => {
    await database.run((ctx) => aPage(ctx, { platformId: world.platformId, layer: layers.default, slug: "about" }));
    const own = { tags: [tags.vendor(world.platformId, world.vendorId)] };
    expect(await hide("about")).toEqual(own);
    expect(await hide("about")).toEqual(own);
    expect(await database.db.$count(hiddenPages, eq(hiddenPages.vendorId, world.vendorId))).toBe(1);
  });

  it.each(["admin", "../about", "About", ""])("at %j is refused", async (slug) => {
    await expect(hide(slug)).rejects.toThrow(Invalid);
  });
});
