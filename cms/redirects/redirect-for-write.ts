import { and, eq, type SQL, sql } from "drizzle-orm";
import { redirects } from "@/db/schema";
import type { Context, Scope } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise } from "../policy";
import { refuseStale } from "../stale";

export type RedirectRow = typeof redirects.$inferSelect;

/** A redirect, and the version of it that the writer started from; left out where any will do. */
export type RedirectTarget = { redirectId: string; version?: number };

/**
 * A redirect that is about to be changed, its row locked until the transaction ends.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden, Conflict("version") with what others changed.
 */
export async function redirectForWrite(
  ctx: Context,
  action: Action,
  { redirectId, version }: RedirectTarget,
): Promise<RedirectRow> {
  const [redirect] = await ctx.db
    .select()
    .from(redirects)
    .where(and(eq(redirects.id, redirectId), redirectsIn(ctx.scope)))
    .for("update");
  if (!redirect) throw new NotFound("The redirect does not exist.");
  authorise(ctx, action, redirect);
  await refuseStale(ctx, { subjectId: redirectId, version: redirect.version }, version);
  return redirect;
}

/** The redirects that lie in a scope. */
export function redirectsIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  return and(eq(redirects.platformId, platformId), vendorId === null ? undefined : eq(redirects.vendorId, vendorId));
}
