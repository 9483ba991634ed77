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
 * @throws NotFound, Forbidden.
 */
export async function listVendorPages(ctx: Context, member: Member): Promise<VendorPage[]> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const pages = await completed(ctx.db, await readVendorLines(ctx.db, member));
  return pages.sort((a, b) => a.slug.localeCompare(b.slug) || a.locale.localeCompare(b.locale));
}
