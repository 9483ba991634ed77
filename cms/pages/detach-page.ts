import type { Context } from "../context";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { whole } from "./content";
import { overrideForWrite } from "./override-for-write";
import { detachedDocument } from "./revision-content";
import { rewriteRevisions } from "./rewrite-revisions";

/**
 * Makes an override whole, on purpose: it looks as it does now and no longer follows the default.
 *
 * @returns the tags of what visitors see differently from the next change of the default on.
 * @throws Conflict("state") where the page is no override or has no default, Conflict("locked"), Conflict("version").
 */
export async function detachPage(
  ctx: Context,
  { pageId, version }: { pageId: string; version?: number },
): Promise<{ tags: string[] }> {
  const { page, origin } = await overrideForWrite(ctx, "page.detach", { pageId, version });
  await rewriteRevisions(ctx, page, (content) => whole(detachedDocument(content, origin)), { isDetached: true });
  await auditPage(ctx, "page.detach", page);
  return { tags: allTags(page) };
}
