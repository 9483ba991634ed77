import { sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema";
import type { Context } from "./context";
import { queueEvents } from "./webhooks/queue-events";

type AuditEvent = Omit<typeof auditEvents.$inferInsert, "id" | "at" | "actorId">;

/**
 * Records what a verb did, in the verb's own transaction, and leaves word of it for webhooks. In `detail`, `before` and
 * `after` hold what it changed; both without secrets, and either left out where there was nothing, or is nothing now.
 */
export function audit(ctx: Context, event: AuditEvent): Promise<void> {
  return auditAll(ctx, [event]);
}

/** The same for what a verb did to many, in one statement. */
export async function auditAll(ctx: Context, events: readonly AuditEvent[]): Promise<void> {
  if (!events.length) return;
  const { db, actor } = ctx;
  const { tokenId, tokenName, userId: actorId } = actor;
  // The name too: whoever reads the log may not see tokens.
  const detailOf = ({ detail }: AuditEvent) => (tokenId ? { ...(detail as object), tokenId, tokenName } : detail);
  // Not the moment at which the transaction began: what one verb does in several steps is read in their order.
  const at = sql`clock_timestamp()`;
  await db.insert(auditEvents).values(events.map((event) => ({ ...event, at, detail: detailOf(event), actorId })));
  await queueEvents(ctx, events);
}
