import { and, eq, isNull, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { lockName } from "../lock";
import { restorableDays } from "./gone";

type Owner = { platformId: string; vendorId: string | null };

const gibibyte = 1024 ** 3;

/** Most bytes that the pictures of a library may take, with all of their sizes. */
export const mostBytes = { platform: 10 * gibibyte, vendor: gibibyte };

/**
 * Lets only one transaction at a time add to a library. It comes before the locks of single pictures: who adds to it may
 * hold those that it shows afterwards.
 */
export async function lockLibrary(ctx: Context, { platformId, vendorId }: Owner): Promise<void> {
  await lockName(ctx, `pictures of ${platformId} ${vendorId ?? ""}`);
}

/**
 * Makes sure that a library has room for more. What was deleted and can still be brought back takes as much room again
 * at most, so that deleting and uploading by turns does not fill the disk.
 *
 * @param more how many bytes are to come; a picture that takes another's place may count as the difference.
 * @throws Conflict("quota") with the numbers.
 */
export async function refuseFullLibrary(ctx: Context, owner: Owner, more: number): Promise<void> {
  const { platformId, vendorId } = owner;
  await lockLibrary(ctx, owner);
  const [sums] = await ctx.db
    .select({
      shown: sql<number>`coalesce(sum(${media.bytes}) filter (where ${media.deletedAt} is null), 0)::float8`,
      deleted: sql<number>`coalesce(sum(${media.bytes}) filter (where ${media.deletedAt} > now() - make_interval(days => ${restorableDays})), 0)::float8`,
    })
    .from(media)
    .where(
      and(eq(media.platformId, platformId), vendorId === null ? isNull(media.vendorId) : eq(media.vendorId, vendorId)),
    );
  const { shown = 0, deleted = 0 } = sums ?? {};
  const most = vendorId === null ? mostBytes.platform : mostBytes.vendor;
  if (shown + more > most) {
    const words = `The library holds ${inMegabytes(shown)} of at most ${inMegabytes(most)}, and this picture takes ${inMegabytes(more)}.`;
    throw new Conflict("quota", `${words} Delete pictures that no page shows.`, { bytes: shown, most });
  }
  if (shown + deleted + more > 2 * most) {
    const words = `The library holds ${inMegabytes(shown)}, and ${inMegabytes(deleted)} more that were deleted in the last ${restorableDays} days and can be brought back.`;
    throw new Conflict("quota", `${words} Wait until those are gone for good.`, { bytes: shown, deleted, most });
  }
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toLocaleString("en", { maximumFractionDigits: 1 })} MB`;
}
