import { eq, sql } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { addRevision, type PageContent } from "./content";

/**
 * Stores a new draft of a page; what is public stays as it is.
 *
 * @param version the page's version that the writer started from.
 * @throws Conflict("version") where someone saved in between, Invalid, NotFound.
 */
export async function saveDraft(
  ctx: Context,
  { pageId, version, content }: { pageId: string; version: number; content: PageContent },
): Promise<{ revisionId: string }> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId)).for("update");
  if (!page || page.deletedAt) throw new NotFound("The page does not exist.");
  if (page.version !== version) throw new Conflict("version", "The page was saved by someone else in the meantime.");
  const revisionId = await addRevision(ctx, page, content);
  await ctx.db
    .update(pages)
    .set({ draftRevisionId: revisionId, version: sql`${pages.version} + 1`, updatedAt: sql`now()` })
    .where(eq(pages.id, pageId));
  const { platformId, vendorId } = page;
  await audit(ctx, { action: "page.save-draft", platformId, vendorId, subjectId: pageId, detail: { revisionId } });
  return { revisionId };
}
