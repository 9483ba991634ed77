import { eq, inArray } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { deletePage } from "@/cms/pages/delete-page";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { domains, pages, planRequests, redirects, subscriptionTiers, userRoles } from "@/db/schema";
import { aDocument, aDomain, aPage, aTier, aVendor } from "@/test/factories";
import { aCode, aHost } from "./admin-platforms";
import type { Cms } from "./cms";
import { someOverrides } from "./overrides";
import { aPerson, cookieHeader, giveRole, type Person, sessionOf } from "./people";
import { aTenant, superAdmin, type Tenant } from "./tenant";
import { aDeliveredMessage } from "./webhooks";

/** Everybody who may come by an action of the administration: a platform's people, and others. */
export type People = {
  own: Tenant & { platformId: string };
  other: Tenant & { platformId: string };
  callers: Record<"admin" | "superAdmin" | "otherAdmin" | "owner" | "editor" | "withoutRole", Person>;
  cookies: Record<"admin" | "superAdmin" | "otherAdmin" | "owner" | "editor" | "withoutRole", Record<string, string>>;
};

const onPlatform = (tenant: Tenant) => {
  if (tenant.admin.kind !== "platform-admin") throw new Error("The tenant has no admin.");
  return { ...tenant, platformId: tenant.admin.platformId };
};

export async function aCrowd(cms: Cms): Promise<People> {
  const [own, other] = [onPlatform(await aTenant(cms)), onPlatform(await aTenant(cms))];
  const callers = {
    admin: await aPerson(cms, { roles: [own.admin] }),
    superAdmin: await aPerson(cms, { roles: [superAdmin] }),
    otherAdmin: await aPerson(cms, { roles: [other.admin] }),
    owner: await aPerson(cms, { roles: [own.owner] }),
    editor: await aPerson(cms, { roles: [own.editor] }),
    withoutRole: await aPerson(cms),
  };
  const signedIn = async (person: Person) => cookieHeader(await sessionOf(person));
  const cookies = {
    admin: await signedIn(callers.admin),
    superAdmin: await signedIn(callers.superAdmin),
    otherAdmin: await signedIn(callers.otherAdmin),
    owner: await signedIn(callers.owner),
    editor: await signedIn(callers.editor),
    withoutRole: await signedIn(callers.withoutRole),
  };
  return { own, other, callers, cookies };
}

export type Targets = Awaited<ReturnType<typeof aTarget>>;

/** What actions are aimed at on a platform: one of each noun, for one test alone; `fresh` is a name nobody has yet. */
export async function aTarget(cms: Cms, { own, callers }: People) {
  const { platformId, code: platform } = own;
  const [fresh, vendor] = [aCode(), aCode()];
  const target = await cms.run(async (ctx) => {
    const { db } = ctx;
    const [tierId, otherTierId] = [await aTier(ctx, { code: aCode() }), await aTier(ctx, { code: aCode() })];
    const vendorId = await aVendor(ctx, platformId, { code: vendor, tierId });
    const goneId = await aVendor(ctx, platformId, { code: aCode(), tierId });
    await leavePlatform(ctx, { platformId, vendorId: goneId });
    const pageId = await aPage(ctx, { platformId, slug: aCode() });
    const draftId = await aPage(ctx, { platformId, slug: aCode(), state: "draft" });
    const deletedId = await aPage(ctx, { platformId, slug: aCode() });
    await deletePage(ctx, { pageId: deletedId });
    const waiting = await aWaitingPage(ctx, platformId);
    const overrides = await someOverrides(ctx, { platformId, tierId });
    const { linkId } = await createPreviewLink(ctx, { pageId, lifetime: "day", shows: "draft" });
    const hosts = { platform: aHost(), vendor: aHost() };
    await aDomain(ctx, { platformId, vendorId: null, host: hosts.platform, isPrimary: false });
    await aDomain(ctx, { platformId, vendorId, host: hosts.vendor, isPrimary: false });
    const wanted = { tierId: otherTierId, tierName: "Other", fromTierName: "Tier" };
    const [{ requestId = "" } = {}] = await db
      .insert(planRequests)
      .values({ platformId, vendorId, ...wanted })
      .returning({ requestId: planRequests.id });
    const hook = await aDeliveredMessage(ctx, platformId);
    const from = `/${aCode()}`;
    await createRedirect(ctx, { platformId, vendorId: null, from, to: "/" });
    const hostOf = async (host: string) =>
      (await db.select({ id: domains.id }).from(domains).where(eq(domains.host, host)))[0]?.id ?? "";
    const [redirect] = await db.select().from(redirects).where(eq(redirects.fromPath, from));
    const [page] = await db.select().from(pages).where(eq(pages.id, pageId));
    const [tier] = await db.select().from(subscriptionTiers).where(eq(subscriptionTiers.id, otherTierId));
    return {
      ...{ vendorId, goneId, pageId, draftId, deletedId, linkId, tierId, otherTierId, requestId, from },
      ...overrides,
      ...waiting,
      ...hook,
      pageVersion: page?.version ?? 0,
      tierVersion: tier?.version ?? 0,
      tier: tier?.code ?? "",
      redirectId: redirect?.id ?? "",
      redirectVersion: redirect?.version ?? 0,
      platformHostId: await hostOf(hosts.platform),
      vendorHostId: await hostOf(hosts.vendor),
    };
  });
  // The vendor's own people are the nearest of those who may not.
  await cms.run(async (ctx) => {
    const ids = [callers.owner.id, callers.editor.id];
    await ctx.db.delete(userRoles).where(inArray(userRoles.userId, ids));
    await giveRole(ctx, callers.owner.id, { kind: "vendor-owner", vendorId: target.vendorId });
    await giveRole(ctx, callers.editor.id, { kind: "vendor-editor", vendorId: target.vendorId });
  });
  const document = aDocument({ title: "Written by a call" });
  return { ...target, fresh, vendor, platform, platformId, document, adminEmail: callers.admin.email };
}

/** A page that is public, with a revision that is planned and a draft that is newer. */
async function aWaitingPage(ctx: Context, platformId: string) {
  const pageId = await aPage(ctx, { platformId, slug: aCode() });
  const save = (title: string) =>
    saveDraft(ctx, { pageId, version: undefined, content: { document: aDocument({ title }) } });
  await save("Planned");
  await publishPage(ctx, { pageId, at: new Date("2099-01-01T00:00:00Z") });
  return { waitingId: pageId, waitingVersion: (await save("Newer")).version };
}
