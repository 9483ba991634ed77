import { eq } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { media } from "@/db/schema";
import type { RenderedRow } from "./rendering";

/** What visitors may know of a picture, or null where there is none, or none any more. */
export async function findPicture(db: Queryable, mediaId: string): Promise<RenderedRow | null> {
  const [found] = await db
    .select({
      id: media.id,
      contentHash: media.contentHash,
      width: media.width,
      height: media.height,
      widths: media.widths,
      focalX: media.focalX,
      focalY: media.focalY,
      crop: media.crop,
    })
    .from(media)
    .where(eq(media.id, mediaId));
  return found ?? null;
}
