import { desc, eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { invitePerson } from "@/cms/invitations/invite-person";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { createPreviewLink } from "@/cms/previews/create-preview-link";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { createSession } from "@/cms/sessions/create-session";
import { createWebhook } from "@/cms/webhooks/create-webhook";
import { revisions } from "@/db/schema";
import { aClient, aDomain, anEmail, aPerson, aTier, origin } from "@/test/factories";
import { aMedia } from "@/test/media";
import type { World } from "./api-made-calls";
import type { Cms } from "./cms";

/** Whose things a path leads to: the platform's own, or the vendor's. */
export type Owner = { platformId: string; vendorId: string | null };

/**
 * What a call is made in: a world of its own, and whose things the call's path leads to. What the server must find while
 * the call is still being made up, such as who signs in, is stored by `cms`.
 */
export type At = { cms: Cms; ctx: Context; world: World; owner: Owner };

const asAsker = <T>({ ctx, world }: At, work: (ctx: Context) => Promise<T>): Promise<T> =>
  work({ ...ctx, actor: { userId: null, roles: [{ kind: "system" }] }, scope: { ...world } });

/** A request for another plan that nobody has answered. */
export async function aRequest(at: At): Promise<string> {
  const { platformId, vendorId } = at.world;
  const tierId = await aTier(at.ctx);
  const asked = { platformId, vendorId, tierId, note: "More", origin };
  return (await asAsker(at, (ctx) => requestPlan(ctx, asked))).requestId;
}

/** An editor of the vendor, who is signed in. */
export async function anEditor({ ctx, world: { vendorId } }: At): Promise<{ userId: string; roleId: string }> {
  const { userId, roleIds } = await aPerson(ctx, { roles: [{ kind: "vendor-editor", vendorId }] });
  await createSession(ctx, { userId, method: "password", client: aClient() });
  return { userId, roleId: roleIds[0] ?? "" };
}

export async function newestRevision({ db }: Pick<Context, "db">, pageId: string): Promise<string> {
  const [revision] = await db
    .select({ id: revisions.id })
    .from(revisions)
    .where(eq(revisions.pageId, pageId))
    .orderBy(desc(revisions.createdAt))
    .limit(1);
  if (!revision) throw new Error("The page has no revision.");
  return revision.id;
}

export const webhookSettings = {
  name: "Build",
  url: "https://hooks.example.com/",
  events: ["page.published" as const],
};

export async function aWebhook({ ctx, world: { platformId } }: At): Promise<string> {
  const installation = { sealKey: "a key of the tests, long enough", privateHosts: [] };
  return (await createWebhook(ctx, { platformId, ...webhookSettings, ...installation })).webhookId;
}

export const pageOf = ({ world, owner }: At) => world.pageIds[owner.vendorId ? "vendor" : "platform"];

export async function aPreviewLink(at: At): Promise<string> {
  return (await createPreviewLink(at.ctx, { pageId: pageOf(at), lifetime: "hour", shows: "draft" })).linkId;
}

/** Something that is there for each name that a path can have, made when a path has it. */
export const things: Record<string, (at: At) => Promise<string> | string> = {
  platform: ({ world }) => world.code,
  vendor: ({ world }) => `${world.code}-shop`,
  platformId: ({ world }) => world.platformId,
  vendorId: ({ world }) => world.vendorId,
  pageId: pageOf,
  sectionId: ({ world }) => world.sectionId,
  revisionId: (at) => newestRevision(at.ctx, pageOf(at)),
  linkId: aPreviewLink,
  slug: () => "about",
  locale: () => "en",
  menu: () => "legal",
  layer: () => "default",
  domainId: async ({ ctx, world, owner }) =>
    (await aDomain(ctx, { ...owner, host: `${world.code}-own.lu`, isPrimary: false })).domainId,
  redirectId: async ({ ctx, owner }) =>
    (await createRedirect(ctx, { ...owner, from: "/once", to: "/about" })).redirectId,
  tierId: ({ ctx }) => aTier(ctx),
  requestId: aRequest,
  mediaId: ({ ctx, owner }) => aMedia(ctx, owner),
  webhookId: aWebhook,
  userId: async (at) => (await anEditor(at)).userId,
  roleId: async (at) => (await anEditor(at)).roleId,
  invitationId: async ({ ctx, world: { vendorId } }) => {
    const invited = { email: anEmail(), role: { kind: "vendor-editor", vendorId }, origin } as const;
    return (await invitePerson(ctx, invited)).invitationId;
  },
};
