import { and, eq } from "drizzle-orm";
import { platforms, redirects, vendors } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";
import { type ListedRedirect, listedColumns } from "./list-redirects";
import { redirectsIn } from "./redirect-for-write";

/**
 * A redirect, as lists show it.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function readRedirect(ctx: Context, { redirectId }: { redirectId: string }): Promise<ListedRedirect> {
  const [found] = await ctx.db
    .select({ ...listedColumns, platformId: redirects.platformId, vendorId: redirects.vendorId })
    .from(redirects)
    .innerJoin(platforms, eq(platforms.id, redirects.platformId))
    .leftJoin(vendors, eq(vendors.id, redirects.vendorId))
    .where(and(eq(redirects.id, redirectId), redirectsIn(ctx.scope)));
  if (!found) throw new NotFound("The redirect does not exist.");
  const { platformId, vendorId, ...redirect } = found;
  authorise(ctx, "redirect.read", { platformId, vendorId });
  return redirect;
}
