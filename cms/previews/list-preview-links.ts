import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { previewLinks, revisions, users } from "@/db/schema";
import type { Context } from "../context";
import { pageForRead } from "../pages/page-for-read";

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

/** The links to a page that were not revoked. */
export function linksOf(pageId: string) {
  return and(eq(previewLinks.pageId, pageId), isNull(previewLinks.revokedAt));
}

/**
 * The links to a page that were not revoked, newest first.
 *
 * @param linkId that one alone.
 * @returns at most 100 of them, and how many there are.
 * @throws NotFound, Forbidden.
 */
export async function listPreviewLinks(
  ctx: Context,
  { pageId, linkId }: { pageId: string; linkId?: string },
): Promise<{ links: ListedPreviewLink[]; count: number }> {
  await pageForRead(ctx, { pageId }, "preview-link.read");
  const wanted = and(linksOf(pageId), linkId === undefined ? undefined : eq(previewLinks.id, linkId));
  const links = await ctx.db
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
    .where(wanted)
    .orderBy(desc(previewLinks.createdAt), desc(previewLinks.id))
    .limit(most);
  return { links, count: await ctx.db.$count(previewLinks, wanted) };
}
