import type { Context } from "../context";
import { Conflict } from "../errors";
import { refuseForeignMedia } from "../media/refuse-foreign-media";
import type { Section } from "../sections/section";
import { checkedDocument } from "./checked-document";
import { checkedPatch } from "./checked-patch";
import type { PageContent, StoredContent } from "./content";
import { findOrigin } from "./find-origin";
import type { PagePlace } from "./place";
import { refuseUnentitled } from "./refuse-unentitled";
import type { RevisionContent } from "./revision-content";

/**
 * Checks content before it is stored, and brings it to the form in which the page keeps it: whole, or as a patch.
 *
 * @param previous what the page holds so far; null for a new page.
 * @param alsoHeld sections that may be among the content as they are, besides those that the page holds, although their
 *   kind or their pictures do not exist any more: what is copied or restored has them from elsewhere.
 * @throws Invalid with the place of each problem, also where the plan does not have a field; NotFound where the base is
 *   no public revision behind this page, or Conflict("locked") where the platform has locked what stands there.
 */
export async function checkContent(
  ctx: Context,
  place: PagePlace,
  content: PageContent,
  previous: RevisionContent | null,
  alsoHeld: readonly Section[] = [],
): Promise<StoredContent> {
  const origin = place.vendorId ? await findOrigin(ctx.db, place) : null;
  if (origin?.isLocked) throw new Conflict("locked", "The platform has locked this page.");
  const checked =
    "document" in content
      ? await checkedDocument(ctx, place, content, { previous, origin, alsoHeld })
      : await checkedPatch(ctx, place, content, { previous, origin });
  await refuseUnentitled(ctx, place, checked, previous);
  const written = "document" in content ? content.document : content.patch;
  await refuseForeignMedia(ctx, place, written, [previous, origin?.document, alsoHeld]);
  return checked;
}
