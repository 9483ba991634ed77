import { and, eq, exists } from "drizzle-orm";
import { platforms, vendorPlatforms, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { NotFound } from "../errors";
import { isStanding, standingOn } from "../memberships/standing";
import { installation, type Subject } from "../policy";
import type { RoleColumns } from "./role";

/**
 * Whose business it is who holds a role. A vendor's people are also the business of the platform it belongs to, but
 * of none where it belongs to several: an admin of one would otherwise reach into the vendor's pages on another.
 *
 * @throws NotFound where the role's platform or vendor is outside the scope.
 */
export async function roleSubject(ctx: Context, { kind, platformId, vendorId }: RoleColumns): Promise<Subject> {
  if (vendorId !== null) return vendorSubject(ctx, vendorId);
  if (kind === "super-admin") return installation;
  const [platform] = await ctx.db
    .select({ id: platforms.id })
    .from(platforms)
    .where(eq(platforms.id, platformId ?? ""));
  const isElsewhere = ctx.scope !== "everything" && (ctx.scope === "account" || ctx.scope.platformId !== platformId);
  if (!platform || isElsewhere) throw new NotFound("The platform does not exist.");
  return { platformId: platform.id, vendorId: null };
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
