import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { hidePage } from "@/cms/pages/hide-page";
import { createRedirect } from "@/cms/redirects/create-redirect";
import {
  apiTokens,
  auditEvents,
  idempotencyKeys,
  invitations,
  legacyEntries,
  mails,
  media,
  passwordResets,
  passwords,
  planRequests,
  previewLinks,
  providerAccounts,
  rateLimits,
  revisionMedia,
  sessions,
  storefrontSettings,
  userRoles,
  webhookDeliveries,
  webhookEvents,
  webhooks,
  workingCopies,
} from "@/db/schema";
import { aDomain, aPage, aPlatform, aUser, aVendor, publishedRevision } from "./factories";

/**
 * A tenant with a row in every table that can hold one of its own, and what gives each away: the ids and the words that
 * stand in no other tenant's rows.
 */
export type Tenant = {
  platformId: string;
  vendorId: string | null;
  userId: string;
  marks: {
    /** Its own id, which all of its rows have. */
    self: string[];
    /** Of its pages and what its site shows. */
    content: string[];
    /** Of what only its own people may see, drafts among it. */
    secret: string[];
    /** Of what only the person may see. */
    person: string[];
  };
};

const soon = () => new Date(Date.now() + 86_400_000);
const canary = (word: string) => `${word}-${randomBytes(6).toString("hex")}`;

export type Tenants = Record<"platform" | "vendor" | "neighbour" | "otherPlatform" | "otherVendor", Tenant>;

/** A platform with two vendors, and another with one. */
export async function tenantsOf(ctx: Context): Promise<Tenants> {
  const platform = await aPlatformTenant(ctx);
  const otherPlatform = await aPlatformTenant(ctx);
  return {
    platform,
    vendor: await aVendorTenant(ctx, platform.platformId),
    neighbour: await aVendorTenant(ctx, platform.platformId),
    otherPlatform,
    otherVendor: await aVendorTenant(ctx, otherPlatform.platformId),
  };
}

export async function aPlatformTenant(ctx: Context): Promise<Tenant> {
  const shown = canary("shown");
  return fill(ctx, { platformId: await aPlatform(ctx, { name: shown }), vendorId: null }, shown);
}

export async function aVendorTenant(ctx: Context, platformId: string): Promise<Tenant> {
  return fill(ctx, { platformId, vendorId: await aVendor(ctx, platformId) }, canary("shown"));
}

type Owner = Pick<Tenant, "platformId" | "vendorId">;

async function fill(ctx: Context, owner: Owner, shown: string): Promise<Tenant> {
  const { platformId, vendorId } = owner;
  const [secret, person] = [canary("secret"), canary("person")];
  const published = await aPage(ctx, { ...owner, slug: shown, document: { title: shown } });
  const draft = await aPage(ctx, { ...owner, document: { title: secret }, state: "draft" });
  await aDomain(ctx, { ...owner, host: `${shown}.lu`, isPrimary: true });
  await createRedirect(ctx, { ...owner, from: `/${shown}`, to: "/" });
  if (vendorId) {
    const slug = canary("inherited");
    await aPage(ctx, { platformId, slug });
    await hidePage(ctx, { platformId, vendorId, slug });
    const asked = { tierName: secret, fromTierName: secret, note: secret };
    await ctx.db.insert(planRequests).values({ platformId, vendorId, ...asked });
  }
  const userId = await aUser(ctx, person);
  const role = vendorId
    ? ({ kind: "vendor-owner", platformId: null, vendorId } as const)
    : ({ kind: "platform-admin", platformId, vendorId: null } as const);
  await ctx.db.insert(userRoles).values({ ...role, userId });
  await ctx.db.insert(invitations).values({ ...role, email: `${secret}@oms.lu`, tokenHash: secret, expiresAt: soon() });
  const token = { name: secret, tokenHash: randomUUID(), scopes: ["page.read"], expiresAt: soon() };
  await ctx.db.insert(apiTokens).values({ ...role, ...token });
  await ctx.db.insert(auditEvents).values({ ...owner, action: secret, actorId: userId, subjectId: published });
  await ctx.db.insert(mails).values({ recipient: secret, subject: secret, content: {} });
  const entry = { kind: "page", legacyId: secret, targetId: draft, isMade: false, hash: secret } as const;
  await ctx.db.insert(legacyEntries).values({ platformId, ...entry });
  await ctx.db.insert(rateLimits).values({ key: canary("attempts"), points: 1 });
  await ctx.db.insert(workingCopies).values({ ...owner, ...unsaved(secret), pageId: draft, userId });
  if (vendorId) await ctx.db.insert(storefrontSettings).values({ platformId, vendorId, locales: ["en"] });
  await showPicture(ctx, owner, { published, shown, secret });
  await personal(ctx, userId, person);
  await keepAnswer(ctx, userId, secret);
  await ctx.db.insert(webhookEvents).values({ ...owner, type: secret, detail: {}, dueAt: soon() });
  if (!vendorId) await tellSomeone(ctx, platformId, secret);
  return {
    platformId,
    vendorId,
    userId,
    marks: {
      self: [vendorId ?? platformId],
      content: [shown, published, draft],
      secret: [secret],
      person: [person, userId],
    },
  };
}

/** A webhook, and a message to it that waits. */
async function tellSomeone({ db }: Context, platformId: string, secret: string): Promise<void> {
  const webhook = { platformId, name: secret, url: `https://${secret}.lu`, events: [secret], secret };
  const [{ webhookId = "" } = {}] = await db.insert(webhooks).values(webhook).returning({ webhookId: webhooks.id });
  await db
    .insert(webhookDeliveries)
    .values({ platformId, webhookId, type: secret, body: secret, nextAttemptAt: soon() });
}

/** A picture on a published page, and a link that shows the page to whoever has it. */
async function showPicture(
  ctx: Context,
  owner: Owner,
  { published, shown, secret }: Record<"published" | "shown" | "secret", string>,
): Promise<void> {
  const { platformId } = owner;
  const size = { width: 800, height: 600, bytes: 1000, widths: [800] };
  const picture = { ...owner, ...size, name: shown, contentHash: shown };
  const [{ mediaId = "" } = {}] = await ctx.db.insert(media).values(picture).returning({ mediaId: media.id });
  const revisionId = await publishedRevision(ctx, published);
  const revision = { pageId: published, revisionId };
  await ctx.db.insert(revisionMedia).values({ platformId, ...revision, mediaId });
  await ctx.db.insert(previewLinks).values({ ...owner, ...revision, secretHash: secret, expiresAt: soon() });
}

const unsaved = (word: string) => ({ editorId: randomUUID(), document: { title: word }, pageVersion: 1 });

/** An answer of the API that is kept for its caller; seen by nobody else, not even by who writes what comes after it. */
async function keepAnswer({ db }: Context, owner: string, word: string): Promise<void> {
  await db.execute(sql`select set_config('orion.caller', ${owner}, true)`);
  await db.insert(idempotencyKeys).values({ owner, key: word, requestHash: word, answer: { body: word } });
  await db.execute(sql`select set_config('orion.caller', '', true)`);
}

async function personal({ db }: Context, userId: string, word: string): Promise<void> {
  await db.insert(passwords).values({ userId, hash: word });
  await db.insert(passwordResets).values({ userId, tokenHash: word, expiresAt: soon() });
  await db.insert(providerAccounts).values({ userId, provider: "oidc", accountId: word });
  await db.insert(sessions).values({ userId, address: "127.0.0.1", userAgent: word, expiresAt: soon() });
}
