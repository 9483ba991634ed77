import { and, eq } from "drizzle-orm";
import { workingCopies } from "@/db/schema";
import type { Context } from "../context";
import { copiesAt, placeOfCopies } from "./place-of-copies";

/**
 * Forgets what was kept of one of the acting user's own editors, as once it is saved or given up; nothing happens where
 * nothing is kept.
 *
 * @throws NotFound, Forbidden.
 */
export async function forgetWorkingCopy(
  ctx: Context,
  { pageId, editorId }: { pageId: string; editorId: string },
): Promise<void> {
  const place = await placeOfCopies(ctx, pageId);
  await ctx.db.delete(workingCopies).where(and(copiesAt(place), eq(workingCopies.editorId, editorId)));
}
