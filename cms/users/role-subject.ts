import { and, eq, exists } from "drizzle-orm";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import { beyondScope, type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { isStanding, standingOn } from "../memberships/standing";
import { installation, type Subject } from "../policy";
import type { RoleColumns } from "./role";

/**
 * Whose business it is who holds a role. A vendor's people are also the business of the platform it belongs to, but
 * of none where it belongs to several: an admin of one would otherwise reach into the vendor's pages on another.
 *
 * @throws NotFound where what the role is about is outside the scope.
 */
export async function roleSubject(ctx: Context, { kind, platformId, vendorId }: RoleColumns): Promise<Subject> {
  if (vendorId !== null) return vendorSubject(ctx, vendorId);
  if (kind === "super-admin") {
    if (ctx.scope !== "everything") throw new NotFound("The installation is not run from here.");
    return installation;
  }
  const [platform] = await ctx.db
    .select({ id: platforms.id })
    .from(platforms)
    .where(eq(platforms.id, platformId ?? ""));
  const subject = platform && { platformId: platform.id, vendorId: null };
  if (!subject || !isInScope(ctx.scope, subject)) throw new NotFound("The platform does not exist.");
  return subject;
}

async function vendorSubject(ctx: Context, vendorId: string): Promise<Subject> {
  if (!(await isInReach(ctx, vendorId))) throw new NotFound("The vendor does not exist.");
  const memberships = await beyondScope(ctx, ({ db }) =>
    db
      .select({ platformId: vendorPlatforms.platformId })
      .from(vendorPlatforms)
      .where(and(eq(vendorPlatforms.vendorId, vendorId), isStanding)),
  );
  const [only, ...others] = memberships;
  return { platformId: others.length ? null : (only?.platformId ?? null), vendorId };
}

async function isInReach({ db, scope }: Context, vendorId: string): Promise<boolean> {
  if (scope === "account") return false;
  if (scope !== "everything" && scope.vendorId !== null) return scope.vendorId === vendorId;
  const isMember = and(eq(vendorPlatforms.vendorId, vendors.id), isOnPlatform(scope));
  const memberships = db.select().from(vendorPlatforms).where(isMember);
  const isReached = and(eq(vendors.id, vendorId), scope === "everything" ? undefined : exists(memberships));
  return (await db.$count(vendors, isReached)) > 0;
}

function isOnPlatform(scope: "everything" | { platformId: string }) {
  return scope === "everything" ? undefined : standingOn(scope.platformId);
}
