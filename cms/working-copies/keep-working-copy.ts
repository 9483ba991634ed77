import { and, desc, notInArray, sql } from "drizzle-orm";
import { z } from "zod";
import { workingCopies } from "@/db/schema";
import type { Context } from "../context";
import { givenBackSchema } from "../inheritance/give-back";
import { lockName } from "../lock";
import { parse } from "../parse";
import { copiesAt, placeOfCopies } from "./place-of-copies";
import { storableDocument } from "./storable-document";

/** Most copies that someone has of one page; with one more the oldest goes. */
const most = 5;

const inputSchema = z.strictObject({
  editorId: z.uuid(),
  pageVersion: z.int().min(0),
  originRevisionId: z.uuid().nullable(),
  givenBack: givenBackSchema,
});

export type WorkingCopyInput = z.input<typeof inputSchema> & { pageId: string; document: unknown };

/**
 * Keeps what someone has typed into a page and not saved, in place of what was kept of the same editor. It is no write
 * of the page, and nobody else ever sees it: the audit log does not hear of it.
 *
 * @returns when it was kept.
 * @throws Invalid, NotFound, Forbidden.
 */
export async function keepWorkingCopy(
  ctx: Context,
  { pageId, document, ...input }: WorkingCopyInput,
): Promise<{ keptAt: Date }> {
  const place = await placeOfCopies(ctx, pageId);
  const typed = { ...parse(inputSchema, input), document: storableDocument(document), updatedAt: sql`now()` };
  await lockName(ctx, `working copies ${pageId} ${place.userId}`);
  const [kept] = await ctx.db
    .insert(workingCopies)
    .values({ ...place, ...typed })
    .onConflictDoUpdate({
      target: [workingCopies.pageId, workingCopies.userId, workingCopies.editorId],
      set: typed,
    })
    .returning({ keptAt: workingCopies.updatedAt });
  if (!kept) throw new Error("The working copy was not kept.");
  const newest = ctx.db
    .select({ editorId: workingCopies.editorId })
    .from(workingCopies)
    .where(copiesAt(place))
    .orderBy(desc(workingCopies.updatedAt), desc(workingCopies.editorId))
    .limit(most);
  await ctx.db.delete(workingCopies).where(and(copiesAt(place), notInArray(workingCopies.editorId, newest)));
  return kept;
}
