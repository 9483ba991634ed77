import { and, eq, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import type { Context, Scope } from "../context";
import { Forbidden, NotFound } from "../errors";
import { type Action, authorise, can, type Subject } from "../policy";
import { refuseStale } from "../stale";
import { scopeSubject } from "../users/role-in-scope";
import { isShown } from "./is-shown";

export type MediaRow = typeof media.$inferSelect;

/** A picture, and the version of it that the writer started from; left out where any will do. */
export type MediaTarget = { mediaId: string; version?: number };

/**
 * A picture that is about to be changed, its row locked until the transaction ends.
 *
 * @param isDeleted whether it must be one that was deleted; otherwise it must not be.
 * @throws NotFound where it is not there or outside the scope; Forbidden, as for a vendor that would change its
 *   platform's, or an editor who may not publish what visitors see; Conflict("version") with what others changed.
 */
export async function mediaForWrite(
  ctx: Context,
  action: Action,
  { mediaId, version }: MediaTarget,
  isDeleted = false,
): Promise<MediaRow> {
  const isIt = and(isPicture(ctx, mediaId), isDeleted ? isNotNull(media.deletedAt) : isNull(media.deletedAt));
  const [seen] = await ctx.db.select().from(media).where(isIt);
  refuseUnchangeable(ctx, action, seen);
  const [row] = await ctx.db.select().from(media).where(isIt).for("update");
  if (!row) throw missing();
  if (action === "media.update") await refuseShown(ctx, row);
  await refuseStale(ctx, { subjectId: mediaId, version: row.version }, version);
  return row;
}

/** To replace or to cut what visitors see is to publish, whatever the action is called; it is the role that decides. */
async function refuseShown(ctx: Context, row: MediaRow): Promise<void> {
  const { scopes: _, ...role } = ctx.actor;
  if (can(role, "page.publish", row) || !(await isShown(ctx, row.id))) return;
  throw new Forbidden("Visitors see this picture, so only who may publish can change it. Upload another one instead.");
}

/**
 * A picture whose other files are about to be made, which takes seconds: who may not change it is refused before that,
 * and nobody waits meanwhile. It is changed by `mediaForWrite`, which asks all of this again.
 *
 * @throws as `mediaForWrite`.
 */
export async function mediaToRework(ctx: Context, { mediaId, version }: MediaTarget): Promise<MediaRow> {
  const [row] = await ctx.db
    .select()
    .from(media)
    .where(and(isPicture(ctx, mediaId), isNull(media.deletedAt)));
  refuseUnchangeable(ctx, "media.update", row);
  await refuseShown(ctx, row);
  await refuseStale(ctx, { subjectId: mediaId, version: row.version }, version);
  return row;
}

/**
 * A picture that is looked at; a vendor's people see their platform's too.
 *
 * @throws NotFound where it is not there, deleted or outside the scope; Forbidden.
 */
export async function mediaForReading(ctx: Context, mediaId: string): Promise<MediaRow> {
  const [row] = await ctx.db
    .select()
    .from(media)
    .where(and(isPicture(ctx, mediaId), isNull(media.deletedAt)));
  if (!row) throw missing();
  authorise(ctx, "media.read", readingSubject(ctx.scope, row));
  return row;
}

function isPicture({ scope }: Context, mediaId: string): SQL | undefined {
  return and(eq(media.id, mediaId), mediaIn(scope));
}

function refuseUnchangeable(ctx: Context, action: Action, row: MediaRow | undefined): asserts row is MediaRow {
  if (!row) throw missing();
  authorise(ctx, action, row, row.vendorId ? undefined : ofPlatform);
}

/** The pictures that lie in a scope to be looked at: a vendor shows its platform's too. */
export function mediaIn(scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  if (scope === "account") return sql`false`;
  const { platformId, vendorId } = scope;
  const ofOwner = vendorId === null ? undefined : or(isNull(media.vendorId), eq(media.vendorId, vendorId));
  return and(eq(media.platformId, platformId), ofOwner);
}

/** Whoever may look at a vendor's pictures may look at those that its platform lends it. */
function readingSubject(scope: Scope, row: MediaRow): Subject {
  const isLent = typeof scope !== "string" && scope.vendorId !== null && row.vendorId === null;
  return isLent ? scopeSubject(scope) : row;
}

const ofPlatform = "This picture is the platform’s. Its admins alone can change it.";

function missing() {
  return new NotFound("The picture does not exist.");
}
