import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Context, inScope } from "@/cms/context";
import { Conflict, Invalid, NotFound } from "@/cms/errors";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { deletePage } from "@/cms/pages/delete-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { restorePage } from "@/cms/pages/restore-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { deactivatePlatform } from "@/cms/platforms/activate-platform";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { findLivePreview } from "@/cms/previews/find-live-preview";
import { findPreview, type Preview } from "@/cms/previews/find-preview";
import { listPreviewLinks } from "@/cms/previews/list-preview-links";
import type { PreviewLinkInput } from "@/cms/previews/preview-link";
import { revokePreviewLink } from "@/cms/previews/revoke-preview-link";
import { revokePreviewLinks } from "@/cms/previews/revoke-preview-links";
import { removeExpired } from "@/cms/users/remove-expired";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { auditEvents, previewLinks } from "@/db/schema";
import { everyRow } from "@/test/catalogue";
import { testDatabase } from "@/test/database";
import { aDocument, aPage, aPatch, aPerson, aPlatform, aSection, aVendor } from "@/test/factories";
import { pageRow } from "@/test/storefronts";

const database = testDatabase();
const run = <T>(work: (ctx: Context) => Promise<T>) => database.run(work);
const place = { platformId: "", vendorId: "" };
const addressOf = ({ pathPrefix }: { pathPrefix: string }) => `/${pathPrefix}`;

beforeAll(() =>
  run(async (ctx) => {
    place.platformId = await aPlatform(ctx, { name: "OMS" });
    place.vendorId = await aVendor(ctx, place.platformId, { name: "Acme" });
  }),
);

const aDraft = (title = "Not yet") =>
  run((ctx) => aPage(ctx, { ...place, document: { title, sections: [aSection(title)] }, state: "draft" }));
const linkTo = (pageId: string, given: Partial<PreviewLinkInput> = {}) =>
  run((ctx) => createPreviewLink(ctx, { pageId, lifetime: "day", shows: "draft", ...given }));
const shown = (secret: string) => run((ctx) => findPreview(ctx, { secret, addressOf }));
const titleOf = (preview: Preview | string) => (typeof preview === "string" ? preview : preview.document.title);
const rewrite = async (pageId: string, title: string) => {
  const { version } = await pageRow(database, pageId);
  await run((ctx) => saveDraft(ctx, { pageId, version, content: { document: aDocument({ title }) } }));
};
const expire = (linkId: string, ago = "1 minute") =>
  database.sql`update preview_links set expires_at = now() - ${ago}::interval where id = ${linkId}`;

describe("a preview link", () => {
  it("shows the draft in its vendor's storefront to nobody in particular", async () => {
    const { secret } = await linkTo(await aDraft());
    const preview = await shown(secret);
    expect(preview).toMatchObject({ document: { title: "Not yet" }, layer: layers.vendor, locale: "en" });
    expect(preview).toMatchObject({ stage: { site: { vendor: { name: "Acme" }, platform: { name: "OMS" } } } });
  });

  it("goes on showing the revision that it was made for", async () => {
    const pageId = await aDraft("First");
    const { secret } = await linkTo(pageId);
    await rewrite(pageId, "Second");
    expect(titleOf(await shown(secret))).toBe("First");
    expect(titleOf(await shown((await linkTo(pageId)).secret))).toBe("Second");
    await run((ctx) => publishPage(ctx, { pageId }));
    await rewrite(pageId, "Third");
    expect(titleOf(await shown((await linkTo(pageId, { shows: "public" })).secret))).toBe("Second");
    expect(titleOf(await shown(secret))).toBe("First");
  });

  it("shows an override over what stands behind it", async () => {
    const section = aSection("Theirs");
    const behind = await run((ctx) =>
      aPage(ctx, {
        platformId: place.platformId,
        layer: layers.default,
        slug: "tours",
        document: { sections: [section] },
      }),
    );
    const patch = aPatch({ fields: { title: "Mine" } });
    const pageId = await run((ctx) => aPage(ctx, { ...place, slug: "tours", over: { pageId: behind, patch } }));
    const preview = await shown((await linkTo(pageId)).secret);
    expect(preview).toMatchObject({ document: { title: "Mine", sections: [{ id: section.id }] } });
  });

  it.each([
    ["hour", 1],
    ["day", 24],
    ["week", 168],
    ["month", 720],
  ] as const)("of a %s works for %d hours", async (lifetime, hours) => {
    const { expiresAt } = await linkTo(await aDraft(), { lifetime });
    expect(Math.abs(expiresAt.getTime() - Date.now() - hours * 3_600_000)).toBeLessThan(60_000);
  });

  it("is stored as a hash and nowhere else: no row of any table holds its secret", async () => {
    const { secret } = await linkTo(await aDraft());
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const rows = Object.values(await everyRow(database.sql)).flat();
    expect(rows.filter((row) => row.includes(secret))).toEqual([]);
  });

  it("to a platform that is closed works: it is what people want to show before it opens", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const pageId = await run((ctx) => aPage(ctx, { platformId, document: { title: "Soon" } }));
    const { secret } = await linkTo(pageId);
    await run((ctx) => deactivatePlatform(ctx, { platformId }));
    expect(titleOf(await shown(secret))).toBe("Soon");
  });
});

describe("a preview link says nothing more", () => {
  it("once it has expired, but that it has", async () => {
    const { linkId, secret } = await linkTo(await aDraft());
    await expire(linkId);
    expect(await shown(secret)).toBe("expired");
  });

  it("once it was revoked, as if it never was; nor can it be revoked again", async () => {
    const pageId = await aDraft();
    const { linkId, secret } = await linkTo(pageId);
    const ofAnother = { pageId: await aDraft(), linkId };
    await expect(run((ctx) => revokePreviewLink(ctx, ofAnother))).rejects.toThrow(NotFound);
    await run((ctx) => revokePreviewLink(ctx, { pageId, linkId }));
    expect(await shown(secret)).toBe("unknown");
    await expect(run((ctx) => revokePreviewLink(ctx, { pageId, linkId }))).rejects.toThrow(NotFound);
    await expire(linkId);
    expect(await shown(secret)).toBe("unknown");
  });

  it("while its page is deleted", async () => {
    const pageId = await aDraft();
    const { secret } = await linkTo(pageId);
    await run((ctx) => deletePage(ctx, { pageId }));
    expect(await shown(secret)).toBe("unknown");
    await run((ctx) => restorePage(ctx, { pageId }));
    expect(titleOf(await shown(secret))).toBe("Not yet");
  });

  it("once its vendor has left, or is suspended", async () => {
    for (const end of [
      (vendorId: string) => run((ctx) => leavePlatform(ctx, { platformId: place.platformId, vendorId })),
      (vendorId: string) => run((ctx) => suspendVendor(ctx, { vendorId })),
    ]) {
      const vendorId = await run((ctx) => aVendor(ctx, place.platformId));
      const { secret } = await linkTo(await run((ctx) => aPage(ctx, { ...place, vendorId })));
      await end(vendorId);
      expect(await shown(secret)).toBe("unknown");
    }
  });

  it.each(["", "live", "x".repeat(64)])("where it is none: %j", async (secret) => {
    expect(await shown(secret)).toBe("unknown");
  });
});

describe("making links", () => {
  it("refuses what is public where nothing is", async () => {
    await expect(linkTo(await aDraft(), { shows: "public" })).rejects.toThrow(Conflict);
  });

  it.each([{ lifetime: "year" }, { shows: "anything" }, { pageId: "1" }, { expiresAt: "2099-01-01" }])(
    "refuses %j",
    async (given) => {
      const pageId = await aDraft();
      await expect(linkTo(pageId, given as never)).rejects.toThrow(Invalid);
    },
  );

  it("records who made and revoked which link, never its secret", async () => {
    const { userId } = await run((ctx) => aPerson(ctx, { name: "Kim" }));
    const actor = { userId, roles: [{ kind: "super-admin" as const }] };
    const pageId = await aDraft();
    const as = <T>(work: Parameters<typeof inScope<T>>[2]) => inScope(actor, "everything", work, database.db);
    const made = await as((ctx) => createPreviewLink(ctx, { pageId, lifetime: "hour", shows: "draft" }));
    expect((await as((ctx) => listPreviewLinks(ctx, { pageId }))).links).toEqual([
      expect.objectContaining({ id: made.linkId, createdBy: "Kim", isExpired: false, revision: 1 }),
    ]);
    await as((ctx) => revokePreviewLink(ctx, { pageId, linkId: made.linkId }));
    expect(await as((ctx) => listPreviewLinks(ctx, { pageId }))).toEqual({ links: [], count: 0 });
    const events = await run(({ db }) => db.select().from(auditEvents).where(eq(auditEvents.actorId, userId)));
    expect(events.map(({ action }) => action).sort()).toEqual(["preview-link.create", "preview-link.revoke"]);
    expect(JSON.stringify(events)).not.toContain(made.secret);
  });

  it("can be taken back all at once, also those beyond the list, and no other page's", async () => {
    const [pageId, otherId] = [await aDraft(), await aDraft()];
    const made = await run(async (ctx) => {
      const secrets: string[] = [];
      for (let index = 0; index < 101; index++) {
        secrets.push((await createPreviewLink(ctx, { pageId, lifetime: "hour", shows: "draft" })).secret);
      }
      return secrets;
    });
    const other = await linkTo(otherId);
    const listed = await run((ctx) => listPreviewLinks(ctx, { pageId }));
    expect([listed.links.length, listed.count]).toEqual([100, 101]);
    expect(await run((ctx) => revokePreviewLinks(ctx, { pageId }))).toEqual({ revoked: 101 });
    expect(await run((ctx) => listPreviewLinks(ctx, { pageId }))).toEqual({ links: [], count: 0 });
    expect((await run((ctx) => listPreviewLinks(ctx, { pageId: otherId }))).links[0]?.id).toBe(other.linkId);
    for (const secret of [made[0] ?? "", made[100] ?? ""]) expect(await shown(secret)).toBe("unknown");
    await expect(run((ctx) => revokePreviewLinks(ctx, { pageId }))).rejects.toThrow("revoked already");
  });

  it("is swept up a day after a link has expired, and not before", async () => {
    const pageId = await aDraft();
    const [open, expired, old] = [await linkTo(pageId), await linkTo(pageId), await linkTo(pageId)];
    await expire(expired.linkId);
    await expire(old.linkId, "25 hours");
    await run(removeExpired);
    const kept = await run(({ db }) => db.select().from(previewLinks).where(eq(previewLinks.pageId, pageId)));
    expect(kept.map(({ id }) => id).sort()).toEqual([open.linkId, expired.linkId].sort());
  });
});

describe("the live preview of a default", () => {
  it("stands in the storefront of a vendor that follows it, else in that of an example", async () => {
    const platformId = await run((ctx) => aPlatform(ctx));
    const pageId = await run((ctx) => aPage(ctx, { platformId, layer: layers.default, slug: "about" }));
    const stage = async () => (await run((ctx) => findLivePreview(ctx, { pageId, addressOf }))).stage;
    expect((await stage()).site.vendor).toMatchObject({ name: "Your vendor" });
    const [own, follower] = await run(async (ctx) => [
      await aVendor(ctx, platformId, { name: "Aaa" }),
      await aVendor(ctx, platformId, { name: "Zzz" }),
    ]);
    await run((ctx) => aPage(ctx, { platformId, vendorId: own ?? null, slug: "about" }));
    expect((await stage()).site.vendor?.id).toBe(follower);
    expect((await stage()).pages).toContainEqual(expect.objectContaining({ slug: "about" }));
  });
});
