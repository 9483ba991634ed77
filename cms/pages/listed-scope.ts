import { platforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import type { ContentFilters } from "./list-filters";

/** Whose pages a list reads: of these platforms, and of one vendor where it names one. */
export type Listed = { platformIds: string[]; vendorId: string | null };

/**
 * Whose pages filters ask for, within the scope: in a vendor's scope its own, in a platform's those on it, else all.
 *
 * @throws NotFound where that lies outside the scope, Forbidden.
 */
export async function listedScope(ctx: Context, filters: Pick<ContentFilters, "platformId" | "vendorId">) {
  const { db, scope } = ctx;
  const within = typeof scope === "string" ? { platformId: null, vendorId: null } : scope;
  const platformId = filters.platformId ?? within.platformId;
  const vendorId = filters.vendorId ?? within.vendorId;
  const isInside = platformId === null ? scope === "everything" : isInScope(scope, { platformId, vendorId });
  if (!isInside) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.read", { platformId, vendorId });
  if (platformId !== null) return { platformIds: [platformId], vendorId } satisfies Listed;
  const all = await db.select({ id: platforms.id }).from(platforms);
  return { platformIds: all.map(({ id }) => id), vendorId } satisfies Listed;
}
