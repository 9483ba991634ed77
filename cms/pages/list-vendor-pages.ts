import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import { completed, readVendorLines } from "./vendor-lines";
import type { VendorPage } from "./vendor-page";

export type { VendorPage } from "./vendor-page";

/**
 * Every page of a vendor's storefront, own, inherited and hidden ones, by slug and language.
 *
 * @param isBrief leaves out how much of an override is the vendor's, which nothing but its sections tell: `customised`
 *   and `total` are 0 then.
 * @throws NotFound, Forbidden.
 */
export async function listVendorPages(
  ctx: Context,
  { isBrief = false, ...member }: Member & { isBrief?: boolean },
): Promise<VendorPage[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const { lines } = await readVendorLines(ctx.db, member);
  const pages = isBrief ? lines.map(({ page }) => page) : await completed(ctx.db, lines);
  return pages.sort((a, b) => a.slug.localeCompare(b.slug) || a.locale.localeCompare(b.locale));
}
