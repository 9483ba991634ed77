import { randomBytes, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import type { Patch } from "@/cms/inheritance/patch";
import type { Candidate } from "@/cms/inheritance/resolve";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { createPage } from "@/cms/pages/create-page";
import type { PageDocument } from "@/cms/pages/document";
import { type Layer, layers } from "@/cms/pages/layer";
import type { PagePlace } from "@/cms/pages/place";
import { publishPage } from "@/cms/pages/publish-page";
import { createPlatform, type PlatformInput } from "@/cms/platforms/create-platform";
import type { Role } from "@/cms/policy";
import type { Client } from "@/cms/sessions/session";
import { addDomain } from "@/cms/sites/add-domain";
import { createTiers } from "@/cms/tiers/create-tiers";
import { featureCodes, type TierInput } from "@/cms/tiers/tier";
import { type GrantedRole, roleColumns, roleOf } from "@/cms/users/role";
import { storePassword } from "@/cms/users/store-password";
import { createVendor } from "@/cms/vendors/create-vendor";
import { createWebhook } from "@/cms/webhooks/create-webhook";
import { type EventType, eventTypes } from "@/cms/webhooks/event-types";
import { pages, userRoles, users } from "@/db/schema";

/** Things for tests that complete themselves: a test names only what it is about. */

const unique = (name: string) => `${name}-${randomBytes(4).toString("hex")}`;

export const aTheme: PlatformInput["theme"] = {
  colors: {
    background: "#ffffff",
    surface: "#f5f5f5",
    text: "#111111",
    muted: "#555555",
    border: "#dddddd",
    primary: "#1d4ed8",
    onPrimary: "#ffffff",
    accent: "#ffcc33",
    onAccent: "#221100",
    deep: "#111133",
    onDeep: "#ffffff",
  },
  headingFont: "geist",
  bodyFont: "geist",
  radius: "small",
};

export async function aPlatform(ctx: Context, given: Partial<PlatformInput> = {}): Promise<string> {
  const code = unique("platform");
  const defaults = { code, name: code, pathPrefix: code, defaultLocale: "en", locales: ["en", "fr"], theme: aTheme };
  const { platformId } = await createPlatform(ctx, { homeTemplate: "spotlight", profile: {}, ...defaults, ...given });
  return platformId;
}

/** A vendor that is a member of the platform, or of several. */
export async function aVendor(
  ctx: Context,
  platformIds: string | string[],
  given: { code?: string; name?: string; tierId?: string } = {},
): Promise<string> {
  const { code = unique("vendor"), tierId = await aTier(ctx) } = given;
  const { vendorId } = await createVendor(ctx, { code, name: given.name ?? code, profile: {} });
  for (const platformId of [platformIds].flat()) await joinPlatform(ctx, { platformId, vendorId, tierId });
  return vendorId;
}

/** A tier, without limits and with every feature unless it says otherwise. */
export async function aTier(ctx: Context, given: Partial<TierInput> = {}): Promise<string> {
  const tier = {
    code: unique("tier"),
    name: "Tier",
    maxPages: null,
    maxCustomPages: null,
    features: [...featureCodes],
    ...given,
  };
  const [tierId] = (await createTiers(ctx, [tier])).values();
  if (!tierId) throw new Error("no tier");
  return tierId;
}

/** What tests seal secrets with. */
export const sealKey = "a key that seals secrets in tests";

/** A webhook that is told of everything, unless it says otherwise. */
export async function aWebhook(
  ctx: Context,
  platformId: string,
  given: { name?: string; url?: string; events?: EventType[]; isPaused?: boolean } = {},
): Promise<string> {
  const webhook = { name: unique("webhook"), url: "https://hooks.example.com/", events: [...eventTypes], ...given };
  const { webhookId } = await createWebhook(ctx, { platformId, ...webhook, sealKey, privateHosts: [] });
  return webhookId;
}

/** Someone who writes, without roles. */
export async function aUser({ db }: Context, name = "Editor"): Promise<string> {
  const [user] = await db
    .insert(users)
    .values({ email: `${unique("user")}@example.lu`, name })
    .returning({ id: users.id });
  if (!user) throw new Error("no user");
  return user.id;
}

/** Someone who can be told apart by their address: with roles, and a password where one is given. */
export async function aPerson(
  ctx: Context,
  given: { email?: string; name?: string; password?: string; roles?: GrantedRole[] } = {},
): Promise<{ userId: string; email: string; roleIds: string[] }> {
  const { email = anEmail(), name = "Person", password, roles = [] } = given;
  const [user] = await ctx.db.insert(users).values({ email, name }).returning({ id: users.id });
  if (!user) throw new Error("no user");
  if (password) await storePassword(ctx, { userId: user.id, password });
  const roleIds: string[] = [];
  for (const role of roles) roleIds.push(await aRole(ctx, user.id, role));
  return { userId: user.id, email, roleIds };
}

/** A role that someone has, however they came by it. */
/** Roles as a session holds them, of a vendor whose editors publish. */
export const held = (...roles: GrantedRole[]): Role[] =>
  roles.map((role) => roleOf({ ...roleColumns(role), editorsMayPublish: true }));

export async function aRole({ db }: Context, userId: string, role: GrantedRole): Promise<string> {
  const [held] = await db
    .insert(userRoles)
    .values({ userId, ...roleColumns(role) })
    .returning({ id: userRoles.id });
  if (!held) throw new Error("no role");
  return held.id;
}

/** An address that nobody has yet. */
export const anEmail = () => `${unique("person")}@example.lu`;

export const origin = "https://orion.example.lu";

/** What a server sees of someone's device; under an address of its own, so that its attempts are nobody else's. */
export function aClient(): Client {
  return {
    address: `2001:db8:${randomBytes(2).toString("hex")}:${randomBytes(2).toString("hex")}::1`,
    userAgent: "Test",
  };
}

/** A host of a site; the application's own is another. */
export function aDomain(ctx: Context, given: Omit<Parameters<typeof addDomain>[1], "origin">) {
  return addDomain(ctx, { origin, ...given });
}

export function aSection(heading: string, id: string = randomUUID()): PageDocument["sections"][number] {
  return {
    id,
    kind: "call-to-action",
    fields: { heading, text: "", primaryLink: { label: "Go", href: "page:home" }, secondaryLink: null },
  };
}

/** A document with its fields complete, as a revision stores it. */
export function aDocument(given: Partial<PageDocument> = {}): PageDocument {
  return {
    title: "A page",
    template: "content",
    menuLabel: "",
    headerOrder: null,
    footerOrder: null,
    legalOrder: null,
    seoTitle: "",
    seoDescription: "",
    shareImage: null,
    isIndexed: true,
    sections: [],
    ...given,
  };
}

export function aPatch(given: Partial<Patch> = {}): Patch {
  return { fields: {}, changed: {}, hidden: [], added: [], moved: [], ...given };
}

type CandidateContent =
  | { document?: Partial<PageDocument>; patch?: never; base?: never }
  | { document?: never; patch: Partial<Patch>; base: PageDocument };

type CandidateGiven = Partial<Omit<Candidate, "document" | "patch" | "base">> & CandidateContent;

/** The page that stands behind a vendor's in tests of resolution. */
const behind = randomUUID();

/** A published page as the resolution query returns it: a platform page unless it says otherwise. */
export function aCandidate({ document, patch, base, ...given }: CandidateGiven = {}): Candidate {
  const content = patch
    ? { document: null, patch: aPatch(patch), base, basePageId: behind }
    : { document: aDocument(document), patch: null };
  return {
    pageId: given.layer === layers.vendor ? randomUUID() : behind,
    layer: layers.platform,
    locale: "en",
    isLocked: false,
    isRequired: false,
    isPaused: false,
    isWithheld: false,
    lockedSectionIds: [],
    publishedAt: new Date("2026-11-01T12:00:00Z"),
    ...given,
    ...content,
  };
}

type PageGiven = Partial<Omit<PagePlace, "layer">> & {
  platformId: string;
  layer?: Layer;
  document?: Partial<PageDocument>;
  /** A patch over the published page with this id, instead of a document. */
  over?: { pageId: string; patch: Partial<Patch> };
  state?: "published" | "draft" | { at: Date };
  isLocked?: boolean;
  isRequired?: boolean;
};

/** A page, published unless it says otherwise. */
export async function aPage(ctx: Context, given: PageGiven): Promise<string> {
  const {
    document,
    over,
    state = "published",
    layer = given.vendorId ? layers.vendor : layers.platform,
    ...rest
  } = given;
  const content = over
    ? { patch: aPatch(over.patch), baseRevisionId: await publishedRevision(ctx, over.pageId) }
    : { document: aDocument(document) };
  const place = { vendorId: null, locale: "en", slug: unique("page"), ...rest, layer };
  const { pageId } = await createPage(ctx, { ...place, content });
  if (state !== "draft") await publishPage(ctx, { pageId, at: state === "published" ? null : state.at });
  return pageId;
}

export async function publishedRevision({ db }: Context, pageId: string): Promise<string> {
  const [page] = await db.select({ id: pages.publishedRevisionId }).from(pages).where(eq(pages.id, pageId));
  if (!page?.id) throw new Error("The page is not published.");
  return page.id;
}
