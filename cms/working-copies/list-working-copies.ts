import { desc } from "drizzle-orm";
import { workingCopies } from "@/db/schema";
import type { Context } from "../context";
import { copiesAt, placeOfCopies } from "./place-of-copies";

/** What someone typed in one of their editors and never saved, with what they had begun from. */
export type WorkingCopy = {
  editorId: string;
  document: unknown;
  pageVersion: number;
  originRevisionId: string | null;
  givenBack: string[];
  updatedAt: Date;
};

/**
 * The acting user's own working copies of a page, newest first.
 *
 * @throws NotFound, Forbidden.
 */
export async function listWorkingCopies(ctx: Context, { pageId }: { pageId: string }): Promise<WorkingCopy[]> {
  const place = await placeOfCopies(ctx, pageId);
  return ctx.db
    .select({
      editorId: workingCopies.editorId,
      document: workingCopies.document,
      pageVersion: workingCopies.pageVersion,
      originRevisionId: workingCopies.originRevisionId,
      givenBack: workingCopies.givenBack,
      updatedAt: workingCopies.updatedAt,
    })
    .from(workingCopies)
    .where(copiesAt(place))
    .orderBy(desc(workingCopies.updatedAt), desc(workingCopies.editorId));
}
