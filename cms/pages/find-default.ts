import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { authorise } from "../policy";
import { findOrigin, type Origin } from "./find-origin";

/**
 * What a storefront shows at a slug in a language as long as its vendor has no page of its own there: the platform's
 * default, or its own page.
 *
 * @throws NotFound where there is none, or the membership lies outside the scope; Forbidden.
 */
export async function findDefault(
  ctx: Context,
  { slug, locale, ...member }: Member & { slug: string; locale: string },
): Promise<Origin> {
  if (!isInScope(ctx.scope, member)) throw new NotFound("The vendor is no member of this platform.");
  authorise(ctx, "page.read", member);
  const origin = await findOrigin(ctx.db, { platformId: member.platformId, slug, locale });
  if (!origin?.isShownByVendors) throw new NotFound("Nothing is inherited at this slug in this language.");
  return origin;
}
