import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Forbidden, Invalid } from "@/cms/errors";
import { layers } from "@/cms/pages/layer";
import { lockPage, lockSections } from "@/cms/pages/lock-page";
import { activatePlatform, deactivatePlatform } from "@/cms/platforms/activate-platform";
import { changeTheme } from "@/cms/platforms/change-theme";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { findPlatform } from "@/cms/platforms/find-platform";
import { updatePlatform } from "@/cms/platforms/update-platform";
import { findSite } from "@/cms/sites/find-site";
import { tags } from "@/cms/tags";
import { auditEvents, pages, platforms } from "@/db/schema";
import { testDatabase } from "@/test/database";
import { aDomain, aPage, aPlatform, aSection, aTheme, aUser, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const code = () => `p${randomUUID().slice(0, 18)}`;
const at = (place: string, vendorCode: string | null = null) =>
  findSite(database.visitors, { place, vendorCode }, "http://localhost:9999");

describe("updating", () => {
  it("a prefix that changed leads to the platform at once, and the old one nowhere; both expire", async () => {
    const [old, fresh] = [code(), code()];
    const platformId = await run((ctx) => aPlatform(ctx, { pathPrefix: old }));
    const updated = await run((ctx) => updatePlatform(ctx, { platformId, pathPrefix: fresh }));
    expect(updated.tags).toEqual([tags.platform(platformId), tags.platforms, tags.place(old), tags.place(fresh)]);
    expect((await at(fresh))?.platform.id).toBe(platformId);
    expect(await at(old)).toBeNull();
  });

  it("a platform's admin changes its texts, but neither its prefix nor whether it is open", async () => {
    const { platformId, userId } = await run(async (ctx) => ({
      platformId: await aPlatform(ctx),
      userId: await aUser(ctx),
    }));
    const actor = { userId, roles: [{ kind: "platform-admin" as const, platformId }] };
    const as = <T>(work: (ctx: Context) => Promise<T>) =>
      inScope(actor, { platformId, vendorId: null }, work, database.db);
    expect((await as((ctx) => updatePlatform(ctx, { platformId, name: "Mine" }))).version).toBe(2);
    await expect(as((ctx) => updatePlatform(ctx, { platformId, pathPrefix: code() }))).rejects.toThrow(Forbidden);
    await expect(as((ctx) => deactivatePlatform(ctx, { platformId }))).rejects.toThrow(Forbidden);
  });

  it("one field of its profile leaves the others as they are", async () => {
    const profile = { legalName: "Orion S.A.", tagline: { en: "One", fr: "Un" } };
    const platformId = await run((ctx) => aPlatform(ctx, { profile }));
    await run((ctx) => updatePlatform(ctx, { platformId, profile: { phone: "+352 1", tagline: { fr: "Une" } } }));
    expect((await run((ctx) => findPlatform(ctx, { platformId }))).profile).toMatchObject({
      legalName: "Orion S.A.",
      phone: "+352 1",
      tagline: { en: "One", fr: "Une" },
    });
  });

  it("a language in which pages are written stays, and how many is said", async () => {
    const platformId = await run(async (ctx) => {
      const id = await aPlatform(ctx, { locales: ["en", "fr", "de"] });
      const vendorId = await aVendor(ctx, id);
      await aPage(ctx, { platformId: id, locale: "fr" });
      await aPage(ctx, { platformId: id, vendorId, locale: "fr", state: "draft" });
      return id;
    });
    const removing = run((ctx) => updatePlatform(ctx, { platformId, locales: ["en", "de"] }));
    await expect(removing).rejects.toMatchObject({ field: "locales", detail: { pages: { fr: 2 } } });
    const { version } = await run((ctx) => updatePlatform(ctx, { platformId, locales: ["en", "fr"] }));
    expect(version).toBe(2);
  });

  it("the default language stays one of the languages, whichever of the two is changed", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    await expect(run((ctx) => updatePlatform(ctx, { platformId, locales: ["fr"] }))).rejects.toThrow(Invalid);
    await expect(run((ctx) => updatePlatform(ctx, { platformId, defaultLocale: "de" }))).rejects.toThrow(Invalid);
  });

  it("a stale save is refused with what others did meanwhile, and who they are", async () => {
    const { platformId, userId } = await run(async (ctx) => ({
      platformId: await aPlatform(ctx),
      userId: await aUser(ctx, "Ada"),
    }));
    const ada = { userId, roles: [{ kind: "super-admin" as const }] };
    await inScope(
      ada,
      "everything",
      (ctx) => updatePlatform(ctx, { platformId, version: 1, name: "Hers" }),
      database.db,
    );
    const stale = run((ctx) => changeTheme(ctx, { platformId, version: 1, theme: aTheme }));
    await expect(stale).rejects.toThrow(Conflict);
    await expect(stale).rejects.toMatchObject({
      field: "version",
      detail: { version: 2, saves: [{ author: "Ada" }], fields: ["name"] },
    });
  });

  it("a theme that nobody could read is refused", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const theme = { ...aTheme, colors: { ...aTheme.colors, text: "#eeeeee" } };
    await expect(run((ctx) => changeTheme(ctx, { platformId, theme }))).rejects.toThrow(Invalid);
  });
});

describe("a name", () => {
  it("that could be taken for another platform's code or prefix is refused, and the other is named", async () => {
    const taken = `corner-${code()}`;
    const platformId = await run(async (ctx) => {
      await aPlatform(ctx, { code: taken, pathPrefix: `${taken}-x` });
      return aPlatform(ctx);
    });
    const alike = taken.replace("corner", "c0mer");
    const updating = run((ctx) => updatePlatform(ctx, { platformId, pathPrefix: alike }));
    await expect(updating).rejects.toMatchObject({ field: "pathPrefix", message: expect.stringContaining(taken) });
    const creating = run((ctx) => aPlatform(ctx, { code: alike, pathPrefix: code() }));
    await expect(creating).rejects.toMatchObject({ field: "code" });
  });

  it("of its own a platform may take in another form", async () => {
    const own = `own-${code()}`;
    const platformId = await run((ctx) => aPlatform(ctx, { code: own, pathPrefix: own }));
    const pathPrefix = own.replace("own-", "own");
    expect((await run((ctx) => updatePlatform(ctx, { platformId, pathPrefix }))).version).toBe(2);
  });
});

describe("a closed platform", () => {
  it("answers nowhere, nor do its storefronts on hosts of their own, and is back as it was", async () => {
    const [prefix, host] = [code(), `${code()}.lu`];
    const platformId = await run(async (ctx) => {
      const id = await aPlatform(ctx, { pathPrefix: prefix });
      const vendorId = await aVendor(ctx, id);
      await aDomain(ctx, { platformId: id, vendorId, host, isPrimary: true });
      return id;
    });
    const closed = await run((ctx) => deactivatePlatform(ctx, { platformId }));
    expect([await at(prefix), await at(host)]).toEqual([null, null]);
    const expected = [tags.platform(platformId), tags.platforms, tags.place(prefix), tags.place(host)];
    expect(closed.tags).toEqual(expected);
    expect((await run((ctx) => activatePlatform(ctx, { platformId }))).tags).toEqual(expected);
    expect((await at(prefix))?.platform.id).toBe(platformId);
    expect((await at(host))?.platform.id).toBe(platformId);
    await expect(run((ctx) => activatePlatform(ctx, { platformId }))).rejects.toMatchObject({ field: "isActive" });
  });
});

describe("a copy", () => {
  it("has the original's look and public pages, with ids of their own, and nothing of its vendors", async () => {
    const section = aSection("Intro");
    const { original, pageId } = await run(async (ctx) => {
      const id = await aPlatform(ctx, { locales: ["en", "fr"], homeTemplate: "editorial" });
      const vendorId = await aVendor(ctx, id);
      const page = await aPage(ctx, { platformId: id, slug: "about", document: { sections: [section] } });
      await lockPage(ctx, { pageId: page });
      await lockSections(ctx, { pageId: page, sectionIds: [section.id] });
      await aPage(ctx, { platformId: id, layer: layers.default, slug: "about", locale: "fr" });
      await aPage(ctx, { platformId: id, slug: "secret", state: "draft" });
      await aPage(ctx, { platformId: id, vendorId, slug: "vendors-own" });
      await aPage(ctx, { platformId: await aPlatform(ctx), slug: "elsewhere" });
      return { original: id, pageId: page };
    });
    const [name, pathPrefix] = [code(), code()];
    const copied = await run((ctx) =>
      copyPlatform(ctx, { platformId: original, code: name, name: "Copy", pathPrefix }),
    );
    expect(copied.pages).toBe(2);
    const found = await run((ctx) => findPlatform(ctx, { platformId: copied.platformId }));
    const { theme, locales, homeTemplate } = await run((ctx) => findPlatform(ctx, { platformId: original }));
    expect(found).toMatchObject({ theme, locales, homeTemplate, isActive: false, domains: [] });
    expect(found.counts).toEqual({ members: 0, platformPages: 1, defaults: 1, redirects: 0, admins: 0 });
    const rows = await database.db.select().from(pages).where(eq(pages.platformId, copied.platformId));
    expect(rows.map(({ slug, locale, layer }) => [slug, locale, layer]).sort()).toEqual([
      ["about", "en", 0],
      ["about", "fr", 1],
    ]);
    expect(rows.every((row) => row.publishedRevisionId && !row.draftRevisionId)).toBe(true);
    const locked = rows.find(({ layer }) => layer === layers.platform);
    expect(locked?.isLocked).toBe(true);
    expect(locked?.lockedSectionIds).toHaveLength(1);
    expect(locked?.lockedSectionIds).not.toContain(section.id);
    expect((await pageRow(database, pageId)).platformId).toBe(original);
  });

  it("leaves nothing behind where its code is taken", async () => {
    const taken = code();
    const original = await run(async (ctx) => {
      await aPlatform(ctx, { code: taken });
      return aPlatform(ctx);
    });
    const before = await database.db.$count(platforms);
    const copying = run((ctx) =>
      copyPlatform(ctx, { platformId: original, code: taken, name: "Copy", pathPrefix: code() }),
    );
    await expect(copying).rejects.toMatchObject({ field: "code" });
    expect(await database.db.$count(platforms)).toBe(before);
  });
});

it("what was before and after is in the log", async () => {
  const platformId = await run((ctx) => aPlatform(ctx, { name: "Old" }));
  await run((ctx) => updatePlatform(ctx, { platformId, name: "New" }));
  const events = await database.db.select().from(auditEvents).where(eq(auditEvents.platformId, platformId));
  expect(events.find(({ action }) => action === "platform.update")?.detail).toEqual({
    version: 2,
    before: { name: "Old" },
    after: { name: "New" },
  });
});
