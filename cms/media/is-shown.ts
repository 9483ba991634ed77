import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { pages, revisionMedia, storefrontSettings } from "@/db/schema";
import type { Context } from "../context";

/** Whether visitors see a picture, or will once a schedule comes due: on a page, or as a storefront's logo. */
export async function isShown({ db }: Pick<Context, "db">, mediaId: string): Promise<boolean> {
  const isOnPage = or(
    eq(revisionMedia.revisionId, pages.publishedRevisionId),
    eq(revisionMedia.revisionId, pages.scheduledRevisionId),
  );
  const showing = db
    .select({ id: pages.id })
    .from(revisionMedia)
    .innerJoin(pages, and(eq(pages.id, revisionMedia.pageId), isNull(pages.deletedAt), isOnPage))
    .where(eq(revisionMedia.mediaId, mediaId));
  if (await db.$count(pages, inArray(pages.id, showing))) return true;
  return (await db.$count(storefrontSettings, eq(storefrontSettings.logoId, mediaId))) > 0;
}
