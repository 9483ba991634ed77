import { auditEvents } from "@/db/schema";
import type { Context } from "./context";

type AuditEvent = Omit<typeof auditEvents.$inferInsert, "id" | "at" | "actorId">;

/**
 * Records what a verb did, in the verb's own transaction. In `detail`, `before` and `after` hold what it changed; both
 * without secrets, and either left out where there was nothing, or is nothing now.
 */
export async function audit({ db, actor }: Context, event: AuditEvent): Promise<void> {
  const { tokenId } = actor;
  const detail = tokenId ? { ...(event.detail as object), tokenId } : event.detail;
  await db.insert(auditEvents).values({ ...event, detail, actorId: actor.userId });
}
