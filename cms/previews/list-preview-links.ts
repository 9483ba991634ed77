import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { pages, previewLinks, revisions, users } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise } from "../policy";

const most = 100;

/** A link as its makers see it; its address is known to those alone who have it. */
export type ListedPreviewLink = {
  id: string;
  /** Who made it; null where the account is gone or a script did. */
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  isExpired: boolean;
  /** Number of the revision that it shows. */
  revision: number;
};

/**
 * The links to a page that were not revoked, newest first, at most 100.
 *
 * @throws NotFound, Forbidden.
 */
export async function listPreviewLinks(ctx: Context, { pageId }: { pageId: string }): Promise<ListedPreviewLink[]> {
  const [page] = await ctx.db.select().from(pages).where(eq(pages.id, pageId));
  if (!page || !isInScope(ctx.scope, page)) throw new NotFound("The page does not exist.");
  authorise(ctx, "preview-link.read", page);
  return ctx.db
    .select({
      id: previewLinks.id,
      createdBy: users.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
      isExpired: sql<boolean>`${previewLinks.expiresAt} <= now()`,
      revision: revisions.number,
    })
    .from(previewLinks)
    .innerJoin(revisions, eq(revisions.id, previewLinks.revisionId))
    .leftJoin(users, eq(users.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.pageId, pageId), isNull(previewLinks.revokedAt)))
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id))
    .limit(most);
}
