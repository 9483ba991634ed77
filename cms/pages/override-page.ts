import type { Context } from "../context";
import { isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { derivePatch } from "../inheritance/derive-patch";
import { emptyPatch } from "../inheritance/patch";
import { mayOverride } from "../inheritance/policy";
import { parse } from "../parse";
import { authorise } from "../policy";
import { checkContent } from "./check-content";
import { seenDocument, unseen } from "./checked-document";
import type { StoredContent } from "./content";
import { storePage, takePlace } from "./create-page";
import { documentSchema } from "./document";
import { findOrigin, type Origin } from "./find-origin";
import { layers } from "./layer";
import { holdAddresses } from "./lock-addresses";
import { placeSchema } from "./place";

type Change = { patch: unknown } | { document: unknown; originRevisionId?: string };
type Place = { platformId: string; vendorId: string; slug: string; locale: string };

/**
 * Starts an override of what stands behind a slug: a draft that follows the default in everything but what it changes.
 *
 * @param change a patch over the default, or the whole page as it should look, with the revision of the default that its
 *   writer had before their eyes; nothing is changed where it is left out.
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
  await holdAddresses(ctx, place);
  const origin = await findOrigin(ctx.db, place);
  if (!origin?.isShownByVendors) throw new NotFound("There is no default to override.");
  if (!mayOverride(origin)) throw new Conflict("locked", "The platform has locked this page.");
  await takePlace(ctx, { ...place, vendorId: input.vendorId });

  const content = await contentOf(ctx, change, origin);
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

async function contentOf(
  ctx: Context,
  change: Change | undefined,
  origin: Origin,
): Promise<{ patch: unknown; baseRevisionId: string }> {
  if (!change) return { patch: emptyPatch, baseRevisionId: origin.revisionId };
  if ("patch" in change) return { patch: change.patch, baseRevisionId: origin.revisionId };
  if (change.originRevisionId === undefined) throw new Invalid([unseen]);
  const { id, document } = await seenDocument(ctx, origin, change.originRevisionId);
  const wanted = parse(documentSchema(document.sections), change.document);
  const patch = derivePatch(document, wanted, { lockedSectionIds: origin.lockedSectionIds });
  return { patch, baseRevisionId: id };
}
