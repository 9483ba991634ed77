import { randomUUID } from "node:crypto";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { createPage } from "./create-page";
import { findOrigin } from "./find-origin";
import { layers } from "./layer";
import { type LayoutName, layoutIn } from "./layouts/layouts";
import { placeSchema } from "./place";

type Start = {
  platformId: string;
  vendorId: string;
  locale: string;
  slug: string;
  title: string;
  /** What it begins with; null for nothing. */
  layout: LayoutName | null;
};

/**
 * Begins a page of a vendor's own, as a draft: blank, or with a starting layout in the page's language. Where the
 * storefront shows a page of the platform's already, that is overridden instead, so that it is not cut off from its
 * default unawares.
 *
 * @throws Conflict("slug") where the storefront has a page there, own, inherited or hidden; Conflict("quota") where the
 *   plan has no room; Invalid, NotFound outside the scope, Forbidden.
 */
export async function startPage(ctx: Context, { title, layout, ...given }: Start): Promise<{ pageId: string }> {
  const place = parse(placeSchema, { ...given, layer: layers.vendor });
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.create", place);
  const origin = await findOrigin(ctx.db, place);
  if (origin?.isShownByVendors) throw new Conflict("slug", "The platform has a page here. Override it in your list.");
  const sections = layout ? layoutIn(layout, place.locale).sections : [];
  const document = { title, sections: sections.map((section) => ({ id: randomUUID(), ...section })) };
  return createPage(ctx, { ...place, content: { document } });
}
