import { and, desc, eq, getTableColumns, isNotNull, isNull, type SQL } from "drizzle-orm";
import { media, platforms, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { exactly, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise } from "../policy";
import { scopeSubject } from "../users/role-in-scope";
import { libraryPicture } from "./find-media";
import type { LibraryPicture } from "./media";
import { mediaIn } from "./media-for-write";

/** Which pictures: the platforms' own or those of vendors, with a part of their name or alternative text. */
export type MediaFilter = { whose?: "platform" | "vendor"; search?: string };

const most = 200;

/**
 * The pictures in the scope, newest first, a page at a time. A vendor's people see their platform's too.
 *
 * @param after the last picture of the page before.
 * @param limit most to return, up to 200.
 * @returns `next` is the cursor of the page after, or null.
 * @throws Forbidden.
 */
export async function listMedia(
  ctx: Context,
  { after, limit = 48, whose, search = "" }: MediaFilter & { after?: MomentCursor; limit?: number },
): Promise<{ pictures: LibraryPicture[]; next: MomentCursor | null }> {
  authorise(ctx, "media.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select({
      row: getTableColumns(media),
      at: exactly(media.createdAt),
      platform: platforms.name,
      vendor: vendors.name,
    })
    .from(media)
    .innerJoin(platforms, eq(platforms.id, media.platformId))
    .leftJoin(vendors, eq(vendors.id, media.vendorId))
    .where(
      and(
        mediaIn(ctx.scope),
        isNull(media.deletedAt),
        ofOwner(whose),
        called(search, media.name, media.alt),
        isBefore(after, { moment: media.createdAt, id: media.id }),
      ),
    )
    .orderBy(desc(media.createdAt), desc(media.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    pictures: shown.map(({ row, platform, vendor }) => libraryPicture(ctx, row, { platform, vendor })),
    next: last ? { at: last.at, id: last.row.id } : null,
  };
}

function ofOwner(whose: MediaFilter["whose"]): SQL | undefined {
  if (!whose) return undefined;
  return whose === "platform" ? isNull(media.vendorId) : isNotNull(media.vendorId);
}
