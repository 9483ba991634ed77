import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { atPlace } from "./at-place";
import { createPage } from "./create-page";
import { pageFieldsSchema } from "./document";
import { findOrigin } from "./find-origin";
import { isHiddenBy } from "./hide-page";
import { layers } from "./layer";
import type { LayoutSection, LayoutText } from "./layouts/layout";
import { type LayoutName, layoutIn } from "./layouts/layouts";
import { type PagePlace, placeSchema } from "./place";

type Start = {
  platformId: string;
  vendorId: string;
  locale: string;
  slug: string;
  title: string;
  /** What it begins with; null for nothing. */
  layout: LayoutName | null;
};

const startSchema = placeSchema.safeExtend({ title: pageFieldsSchema.shape.title });

/**
 * Begins a page of a vendor's own, as a draft: blank, or with a starting layout in the page's language. Where the
 * storefront shows a page of the platform's already, that is overridden instead, so that it is not cut off from its
 * default unawares. The main heading of a layout is the title, unless that is the one that the layout suggests.
 *
 * @throws Conflict("slug") where the storefront has a page there, own, inherited or hidden; Conflict("quota") where the
 *   plan has no room; Invalid, NotFound outside the scope, Forbidden.
 */
export async function startPage(ctx: Context, { title: called, layout, ...given }: Start): Promise<{ pageId: string }> {
  const { title, ...place } = parse(startSchema, { ...given, title: called, layer: layers.vendor });
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.create", place);
  await refuseShown(ctx, { ...place, vendorId: given.vendorId });
  const sections = layout ? sectionsOf(layoutIn(layout, place.locale), title) : [];
  const document = { title, sections: sections.map((section) => ({ id: randomUUID(), ...section })) };
  return createPage(ctx, { ...place, content: { document } });
}

/** What the storefront has at a place already, in the order in which it would be shown. */
async function refuseShown(ctx: Context, place: PagePlace & { vendorId: string }): Promise<void> {
  const own = await ctx.db.$count(pages, and(atPlace(place), eq(pages.ownerId, place.vendorId)));
  if (own) throw new Conflict("slug", "You have a page at this address already.");
  if (await isHiddenBy(ctx, place)) throw new Conflict("slug", "You hide a page at this address. Show it again first.");
  const origin = await findOrigin(ctx.db, place);
  if (origin?.isShownByVendors) throw new Conflict("slug", "The platform has a page here. Override it in your list.");
}

/** A page that got a name of its own says it in its main heading. */
function sectionsOf({ title: suggested, sections }: LayoutText, title: string): LayoutSection[] {
  if (title === suggested) return sections;
  return sections.map((section) =>
    section.kind === "hero" ? { ...section, fields: { ...section.fields, heading: title } } : section,
  );
}
