import { eq, sql } from "drizzle-orm";
import { platforms } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise } from "../policy";
import { refuseStale } from "../stale";

export type PlatformRow = typeof platforms.$inferSelect;

/** A platform, and the version of it that the writer started from; left out where any will do. */
export type PlatformTarget = { platformId: string; version?: number };

/**
 * A platform that is about to be changed, its row locked until the transaction ends.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden, Conflict("version") with what others changed.
 */
export async function platformForWrite(
  ctx: Context,
  action: Action,
  { platformId, version }: PlatformTarget,
): Promise<PlatformRow> {
  const subject = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, subject)) throw missing();
  authorise(ctx, action, subject);
  const [platform] = await ctx.db.select().from(platforms).where(eq(platforms.id, platformId)).for("update");
  if (!platform) throw missing();
  await refuseStale(ctx, { subjectId: platformId, version: platform.version }, version);
  return platform;
}

/** Stores what changed of a platform, as its next version, and records it. */
export async function storePlatform(
  ctx: Context,
  before: PlatformRow,
  changes: Partial<PlatformRow>,
  action: string,
): Promise<number> {
  const version = before.version + 1;
  await ctx.db
    .update(platforms)
    .set({ ...changes, version, updatedAt: sql`now()` })
    .where(eq(platforms.id, before.id));
  const was = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field as keyof PlatformRow]]));
  const detail = { version, before: was, after: changes };
  await audit(ctx, { action, platformId: before.id, subjectId: before.id, detail });
  return version;
}

function missing() {
  return new NotFound("The platform does not exist.");
}
