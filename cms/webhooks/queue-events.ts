import { and, eq, isNull } from "drizzle-orm";
import type { auditEvents } from "@/db/schema";
import { vendorPlatforms, webhookEvents } from "@/db/schema";
import type { Context } from "../context";
import type { EventType, MembershipChange } from "./event-types";

type AuditEvent = Pick<typeof auditEvents.$inferInsert, "action" | "platformId" | "vendorId" | "subjectId" | "detail">;

/** What is kept of an event until it is told, beside whom and what it is about. */
export type EventDetail = {
  /** Of a page that was renamed: its slug before. */
  formerSlug?: string;
  /** Of what a vendor hides. */
  slug?: string;
  /** Of a membership. */
  change?: MembershipChange;
};

type Queued = { type: EventType; detail?: EventDetail; isPlanned?: boolean; dueAt?: Date };

/**
 * Leaves word of what a verb did, in the verb's own transaction, for the webhooks of the platform: what is rolled back
 * is never told, and what is committed is never forgotten.
 */
export async function queueEvents(ctx: Context, events: readonly AuditEvent[]): Promise<void> {
  const rows = (await Promise.all(events.map((event) => rowsOf(ctx, event)))).flat();
  if (rows.length) await ctx.db.insert(webhookEvents).values(rows);
}

type Row = typeof webhookEvents.$inferInsert;

async function rowsOf(ctx: Context, event: AuditEvent): Promise<Row[]> {
  const { action, vendorId } = event;
  const membership = membershipChange[action];
  if (membership) {
    const row = { vendorId, type: "membership.changed", detail: { change: membership } satisfies EventDetail };
    return (await platformsOf(ctx, event)).map((platformId) => ({ ...row, platformId }));
  }
  const { platformId, subjectId } = event;
  const hiding = hidingType[action];
  if (hiding && platformId) {
    const { slug } = event.detail as EventDetail;
    return [{ platformId, vendorId, type: hiding, detail: { slug } satisfies EventDetail }];
  }
  const queued = ofPage(event);
  if (!queued || !platformId) return [];
  return [{ ...queued, platformId, vendorId, pageId: subjectId, detail: queued.detail ?? {} }];
}

const membershipChange: Readonly<Record<string, MembershipChange>> = {
  "membership.join": "joined",
  "membership.leave": "left",
  "membership.change-tier": "tier",
  "vendor.suspend": "suspended",
  "vendor.resume": "resumed",
};

const hidingType: Readonly<Record<string, EventType>> = { "page.hide": "page.hidden", "page.show": "page.shown" };

/** The platform of the event, or all of which its vendor is a member. */
async function platformsOf({ db }: Context, { platformId, vendorId }: AuditEvent): Promise<string[]> {
  if (platformId) return [platformId];
  if (!vendorId) return [];
  const members = await db
    .select({ platformId: vendorPlatforms.platformId })
    .from(vendorPlatforms)
    .where(and(eq(vendorPlatforms.vendorId, vendorId), isNull(vendorPlatforms.endedAt)));
  return members.map((member) => member.platformId);
}

type PageDetail = {
  before?: { slug?: string; publishedRevisionId?: string | null };
  after?: { scheduledAt?: Date | null };
};

function ofPage({ action, detail }: AuditEvent): Queued | null {
  const { before, after } = (detail ?? {}) as PageDetail;
  switch (action) {
    case "page.publish":
      return { type: "page.published" };
    case "page.schedule":
      // Told once it is true; where only the text that is planned was changed, it waits already.
      return after?.scheduledAt ? { type: "page.published", isPlanned: true, dueAt: after.scheduledAt } : null;
    case "page.unpublish":
      return before?.publishedRevisionId ? { type: "page.unpublished" } : null;
    case "page.delete":
      return { type: "page.deleted" };
    case "page.restore":
      return { type: "page.restored" };
    case "page.rename":
      return { type: "page.renamed", detail: { formerSlug: before?.slug } };
    case "page.override":
      return { type: "override.created" };
    case "page.revert":
      return { type: "override.reverted" };
    default:
      return null;
  }
}
