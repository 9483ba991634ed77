import type { Context } from "../context";
import { isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { emptyPatch } from "../inheritance/patch";
import { mayOverride } from "../inheritance/policy";
import { parse } from "../parse";
import { authorise } from "../policy";
import { checkContent } from "./content";
import { storePage, takePlace } from "./create-page";
import { findOrigin } from "./find-origin";
import { layers } from "./layer";
import { placeSchema } from "./place";

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
  { change, ...input }: Place & { change?: { patch: unknown } | { document: unknown } },
): Promise<{ pageId: string }> {
  const place = parse(placeSchema, { ...input, layer: layers.vendor });
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.override", place);
  await takePlace(ctx, { ...place, vendorId: input.vendorId });
  const origin = await findOrigin(ctx.db, place);
  if (!origin) throw new NotFound("There is no default to override.");
  if (!mayOverride(origin)) throw new Conflict("locked", "The platform has locked this page.");

  const start = { patch: emptyPatch, baseRevisionId: origin.revisionId };
  const untouched = await checkContent(ctx, place, start, null);
  if (!change) return storePage(ctx, place, untouched, { action: "page.override" });
  const content = "patch" in change ? { ...change, baseRevisionId: origin.revisionId } : change;
  const previous = { id: "", number: 0, publishedAt: null, document: null, base: origin.document, ...start };
  return storePage(ctx, place, await checkContent(ctx, place, content, previous), { action: "page.override" });
}
