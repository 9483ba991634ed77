import { eq, sql } from "drizzle-orm";
import { domains, vendorPlatforms, vendors } from "@/db/schema";
import { audit } from "../audit";
import type { Context, Scope } from "../context";
import { NotFound } from "../errors";
import { standingMember } from "../memberships/standing";
import { type Action, authorise, installation, type Subject } from "../policy";
import { refuseStale } from "../stale";
import { tags } from "../tags";

export type VendorRow = typeof vendors.$inferSelect;

/** A vendor, and the version of it that the writer started from; left out where any will do. */
export type VendorTarget = { vendorId: string; version?: number };

/** Whose a vendor is as a whole: on all of its platforms, so that no platform decides it alone. */
export const wholeVendor = (vendorId: string): Subject => ({ platformId: null, vendorId });

/**
 * A vendor that is about to be changed, its row locked until the transaction ends.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden, Conflict("version") with what others changed.
 */
export async function vendorForWrite(
  ctx: Context,
  action: Action,
  { vendorId, version }: VendorTarget,
  subject: Subject = wholeVendor(vendorId),
): Promise<VendorRow> {
  await refuseOutside(ctx, vendorId);
  authorise(ctx, action, subject);
  const [vendor] = await ctx.db.select().from(vendors).where(eq(vendors.id, vendorId)).for("update");
  if (!vendor) throw missing();
  await refuseStale(ctx, { subjectId: vendorId, version: vendor.version }, version);
  return vendor;
}

/** @throws NotFound where the vendor is neither the scope's own nor a member of its platform. */
async function refuseOutside({ db, scope }: Context, vendorId: string): Promise<void> {
  if (scope === "everything" || isOwn(scope, vendorId)) return;
  if (scope === "account" || scope.vendorId !== null) throw missing();
  const member = standingMember({ platformId: scope.platformId, vendorId });
  if (!(await db.$count(vendorPlatforms, member))) throw missing();
}

const isOwn = (scope: Scope, vendorId: string) => typeof scope !== "string" && scope.vendorId === vendorId;

/** Stores what changed of a vendor, as its next version, and records it. */
export async function storeVendor(
  ctx: Context,
  before: VendorRow,
  changes: Partial<VendorRow>,
  action: string,
): Promise<number> {
  const version = before.version + 1;
  await ctx.db
    .update(vendors)
    .set({ ...changes, version, updatedAt: sql`now()` })
    .where(eq(vendors.id, before.id));
  const was = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field as keyof VendorRow]]));
  const place = typeof ctx.scope === "string" ? installation : ctx.scope;
  const event = { action, platformId: place.platformId, vendorId: before.id, subjectId: before.id };
  await audit(ctx, { ...event, detail: { version, before: was, after: changes } });
  return version;
}

/** What to expire when a vendor changes on all of its storefronts. */
export async function vendorTags({ db }: Context, { id, code }: VendorRow): Promise<string[]> {
  const hosts = await db.select({ host: domains.host }).from(domains).where(eq(domains.vendorId, id));
  return [tags.member(code), ...hosts.map(({ host }) => tags.place(host))];
}

function missing() {
  return new NotFound("The vendor does not exist.");
}
