import type { Context } from "../context";
import { isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { derivePatch } from "../inheritance/derive-patch";
import { emptyPatch } from "../inheritance/patch";
import { mayOverride } from "../inheritance/policy";
import { parse } from "../parse";
import { authorise } from "../policy";
import { checkContent } from "./check-content";
import type { StoredContent } from "./content";
import { storePage, takePlace } from "./create-page";
import { documentSchema } from "./document";
import { findOrigin, type Origin } from "./find-origin";
import { layers } from "./layer";
import { placeSchema } from "./place";

type Change = { patch: unknown } | { document: unknown };
type Place = { platformId: string; vendorId: string; slug: string; locale: string };

/**
 * Starts an override of what stands behind a slug: a draft that follows the default in everything but what it changes.
 *
 * @param change a patch over the default, or the whole page as it should look; nothing is changed where it is left out.
 * @throws NotFound where nothing stands behind the slug; Conflict("locked"), Conflict("slug") where the vendor has a
 *   page there or hides it, Conflict("quota"); Invalid, Forbidden.
 */
export async function overridePage(
  ctx: Context,
  { change, ...input }: Place & { change?: Change },
): Promise<{ pageId: string }> {
  const place = parse(placeSchema, { ...input, layer: layers.vendor });
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.override", place);
  await takePlace(ctx, { ...place, vendorId: input.vendorId });
  const origin = await findOrigin(ctx.db, place);
  if (!origin?.isShownByVendors) throw new NotFound("There is no default to override.");
  if (!mayOverride(origin)) throw new Conflict("locked", "The platform has locked this page.");

  const content = { patch: patchOf(change, origin), baseRevisionId: origin.revisionId };
  const checked = await checkContent(ctx, place, content, null);
  return storePage(ctx, place, outOfMenus(checked, origin), { action: "page.override" });
}

/**
 * A storefront shows the platform's own pages in no menu but the legal one (`menuPages`), and does not begin to because a
 * vendor makes one its own: until the vendor places it, it stands in no other.
 */
function outOfMenus(content: StoredContent, { layer, document }: Origin): StoredContent {
  if (!content.patch || layer !== layers.platform) return content;
  const { headerOrder, footerOrder } = document;
  const places = {
    ...(headerOrder !== null && { headerOrder: null }),
    ...(footerOrder !== null && { footerOrder: null }),
  };
  return { ...content, patch: { ...content.patch, fields: { ...places, ...content.patch.fields } } };
}

function patchOf(change: Change | undefined, { document, lockedSectionIds }: Origin): unknown {
  if (!change) return emptyPatch;
  if ("patch" in change) return change.patch;
  return derivePatch(document, parse(documentSchema(document.sections), change.document), { lockedSectionIds });
}
