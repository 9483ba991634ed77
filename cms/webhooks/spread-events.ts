import { and, asc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import {
  pages,
  platforms,
  revisions,
  subscriptionTiers,
  vendorPlatforms,
  vendors,
  webhookDeliveries,
  webhookEvents,
  webhooks,
} from "@/db/schema";
import type { Context } from "../context";
import { layerNames, layers } from "../pages/layer";
import type { EventDetail } from "./queue-events";

const atOnce = 100;

type QueuedEvent = typeof webhookEvents.$inferSelect;

/**
 * Makes a delivery for each webhook that wants it of the events that are due, at most 100 at once, the oldest first. Two
 * servers never take the same event.
 *
 * @returns whether there was any.
 */
export async function spreadEvents(ctx: Context): Promise<boolean> {
  const events = await ctx.db
    .select()
    .from(webhookEvents)
    .where(lte(webhookEvents.dueAt, sql`now()`))
    .orderBy(asc(webhookEvents.dueAt), asc(webhookEvents.at))
    .limit(atOnce)
    .for("update", { skipLocked: true });
  for (const event of events) await spread(ctx, event);
  const ids = events.map(({ id }) => id);
  if (ids.length) await ctx.db.delete(webhookEvents).where(inArray(webhookEvents.id, ids));
  return ids.length > 0;
}

async function spread({ db }: Context, event: QueuedEvent): Promise<void> {
  const { platformId } = event;
  const wanting = await db
    .select({ id: webhooks.id, events: webhooks.events })
    .from(webhooks)
    .where(and(eq(webhooks.platformId, platformId), isNull(webhooks.pausedAt)));
  if (!wanting.length) return;
  const told = await tellings({ db }, event);
  const rows = told.flatMap(({ type, data }) =>
    wanting
      .filter(({ events }) => events.includes(type))
      .map(({ id }) => ({ platformId, webhookId: id, type, body: bodyOf(type, event.dueAt, data) })),
  );
  if (rows.length) await db.insert(webhookDeliveries).values(rows);
}

/** A message as it is sent. */
export function bodyOf(type: string, at: Date, data: object): string {
  return JSON.stringify({ type, timestamp: at.toISOString(), data });
}

type Telling = { type: string; data: object };

async function tellings({ db }: Pick<Context, "db">, event: QueuedEvent): Promise<Telling[]> {
  const platform = await platformOf({ db }, event.platformId);
  const vendor = event.vendorId ? await vendorOf({ db }, event.vendorId) : null;
  const { change, formerSlug, slug } = event.detail as EventDetail;
  if (event.type === "membership.changed") {
    const membership = await membershipOf({ db }, event);
    return membership ? [{ type: event.type, data: { platform, vendor, membership: { ...membership, change } } }] : [];
  }
  if (slug !== undefined) return [{ type: event.type, data: { platform, vendor, slug } }];
  const page = await pageOf({ db }, event);
  if (!page) return [];
  const data = { platform, vendor, page, ...(formerSlug && { formerSlug }) };
  const told = { type: event.type, data };
  const isDefault = event.type === "page.published" && page.layer === layerNames[layers.default];
  return isDefault ? [told, { ...told, type: "default.updated" }] : [told];
}

/** How messages name a platform. */
export async function platformOf({ db }: Pick<Context, "db">, platformId: string) {
  const [platform] = await db
    .select({ id: platforms.id, code: platforms.code, name: platforms.name })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  return platform;
}

async function vendorOf({ db }: Pick<Context, "db">, vendorId: string) {
  const [vendor] = await db
    .select({ id: vendors.id, code: vendors.code, name: vendors.name })
    .from(vendors)
    .where(eq(vendors.id, vendorId));
  return vendor ?? null;
}

async function membershipOf({ db }: Pick<Context, "db">, { platformId, vendorId }: QueuedEvent) {
  if (!vendorId) return null;
  const [found] = await db
    .select({
      id: vendorPlatforms.id,
      tier: subscriptionTiers.code,
      isEnded: sql<boolean>`${vendorPlatforms.endedAt} is not null`,
    })
    .from(vendorPlatforms)
    .innerJoin(subscriptionTiers, eq(subscriptionTiers.id, vendorPlatforms.tierId))
    .where(and(eq(vendorPlatforms.platformId, platformId), eq(vendorPlatforms.vendorId, vendorId)));
  return found ?? null;
}

/** The page that an event is about; null where it was to become public at a time, and that was called off. */
async function pageOf({ db }: Pick<Context, "db">, { pageId, isPlanned, dueAt }: QueuedEvent) {
  if (!pageId) return null;
  const [page] = await db
    .select({ id: pages.id, layer: pages.layer, slug: pages.slug, locale: pages.locale })
    .from(pages)
    .where(eq(pages.id, pageId));
  if (!page || (isPlanned && !(await becamePublic({ db }, { pageId, at: dueAt })))) return null;
  return { ...page, layer: layerNames[page.layer] };
}

/** What was called off has lost the time for which it was planned. */
async function becamePublic(
  { db }: Pick<Context, "db">,
  { pageId, at }: { pageId: string; at: Date },
): Promise<boolean> {
  const planned = and(eq(revisions.pageId, pageId), eq(revisions.publishedAt, at));
  return (await db.$count(revisions, planned)) > 0;
}
