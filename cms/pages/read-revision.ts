import type { Context } from "../context";
import { NotFound } from "../errors";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import { pageForRead } from "./page-for-read";
import { findRevision, wholeDocument } from "./revision-content";

/**
 * The whole page that a revision comes to: an override's over what stands behind it now, or over what it was made on
 * where another page stands there, or none.
 *
 * @throws NotFound where the page is not in the scope or has no such revision; Forbidden.
 */
export async function readRevision(
  ctx: Context,
  { pageId, revisionId }: { pageId: string; revisionId: string },
): Promise<{ number: number; document: PageDocument }> {
  const page = await pageForRead(ctx, { pageId });
  const content = await findRevision(ctx.db, { pageId, revisionId });
  if (!content) throw new NotFound("The revision does not exist.");
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  return { number: content.number, document: wholeDocument(content, origin) };
}
