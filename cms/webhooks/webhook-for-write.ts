import { and, eq, type SQL, sql } from "drizzle-orm";
import { webhooks } from "@/db/schema";
import type { Context, Scope } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise } from "../policy";
import { refuseStale } from "../stale";

export type WebhookRow = typeof webhooks.$inferSelect;

/** A webhook, and the version of it that the writer started from; left out where any will do. */
export type WebhookTarget = { webhookId: string; version?: number };

/**
 * A webhook that is about to be changed, its row locked until the transaction ends.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden, Conflict("version") with what others changed.
 */
export async function webhookForWrite(
  ctx: Context,
  action: Action,
  { webhookId, version }: WebhookTarget,
): Promise<WebhookRow> {
  const [webhook] = await ctx.db
    .select()
    .from(webhooks)
    .where(and(eq(webhooks.id, webhookId), webhooksIn(ctx.scope)))
    .for("update");
  if (!webhook) throw missing();
  authorise(ctx, action, subjectOf(webhook));
  await refuseStale(ctx, { subjectId: webhookId, version: webhook.version }, version);
  return webhook;
}

export const missing = () => new NotFound("The webhook does not exist.");

export function subjectOf({ platformId }: { platformId: string }) {
  return { platformId, vendorId: null };
}

/** What is told of a webhook wherever it is looked at; its secrets are not. */
export function toldOf({ name, url, events, pausedAt }: Pick<WebhookRow, "name" | "url" | "events" | "pausedAt">) {
  return { name, url, events, isPaused: pausedAt !== null };
}

/** The webhooks that lie in a scope: none in a vendor's. */
export function webhooksIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account" || scope.vendorId !== null) return sql`false`;
  return webhooksOf(scope.platformId);
}

export function webhooksOf(platformId: string): SQL {
  return eq(webhooks.platformId, platformId);
}
