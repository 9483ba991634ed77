import { and, eq, inArray, isNull, not, or } from "drizzle-orm";
import { media } from "@/db/schema";
import type { Context } from "../context";
import { type FieldProblem, Invalid } from "../errors";
import { can } from "../policy";
import { mediaIdsIn } from "./address";
import { isGone } from "./gone";
import { holdMedia } from "./hold-media";

type Owner = { platformId: string; vendorId: string | null };

const message = "shows a picture that is not in this page’s library, or not any more. Choose another";

/**
 * Refuses pictures that a page may not show: it shows those of its platform, a vendor's page also the vendor's own. One
 * that was deleted a while ago is none, but where the writer brings it back by saving (`noteMedia`). What may be shown is
 * held until the transaction ends: nobody deletes it before it is noted that it is shown.
 *
 * @param written as the writer handed it over, so that each problem is found at its field.
 * @param before what the page shows already, or what it is copied from: that is no matter of this writer.
 * @throws Invalid with the place of each such picture.
 */
export async function refuseForeignMedia(ctx: Context, owner: Owner, written: unknown, before: unknown): Promise<void> {
  const known = new Set(mediaIdsIn(before));
  const shown = mediaIdsIn(written);
  const fresh = shown.filter((id) => !known.has(id));
  if (!fresh.length) return;
  await holdMedia(ctx, { platformId: owner.platformId, mediaIds: shown });
  const rows = await ctx.db
    .select()
    .from(media)
    .where(and(inArray(media.id, fresh), ofOwner(owner), not(isGone)));
  const usable = rows.filter((row) => !row.deletedAt || can(ctx.actor, "media.delete", row)).map(({ id }) => id);
  const refused = fresh.filter((id) => !usable.includes(id));
  if (refused.length) throw new Invalid(problemsAt(written, refused));
}

function ofOwner({ platformId, vendorId }: Owner) {
  const isTheirs = vendorId === null ? undefined : eq(media.vendorId, vendorId);
  return and(eq(media.platformId, platformId), or(isNull(media.vendorId), isTheirs));
}

/** The texts that lead to one of these pictures, each by where it stands, such as `sections.2.fields.image.src`. */
function problemsAt(value: unknown, ids: readonly string[], path: readonly string[] = []): FieldProblem[] {
  if (typeof value === "string") {
    return mediaIdsIn(value).some((id) => ids.includes(id)) ? [{ path: path.join("."), message }] : [];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([step, each]) => problemsAt(each, ids, [...path, step]));
}
