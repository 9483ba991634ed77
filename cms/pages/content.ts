import { eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Context } from "../context";
import type { Patch } from "../inheritance/patch";
import { noteMedia } from "../media/note-media";
import type { PageDocument } from "./document";

/**
 * What a writer hands over: a whole document, or a patch over the origin's revision that it was made on. For an
 * override the whole document is what its page should look like; the patch is derived from it.
 */
export type PageContent =
  | {
      document: unknown;
      /**
       * For an override: the origin's revision that the writer had before its eyes, null where nothing stood behind
       * the page. What was published since is followed where the writer changed nothing. It cannot be left out: to take
       * the one that is public now would make what the default has changed the writer's own. A page that is whole has
       * none.
       */
      originRevisionId?: string | null;
      /** For an override: what the writer gave back to the default (`givenBackSchema`). */
      givenBack?: unknown;
    }
  | { patch: unknown; baseRevisionId: string };

/** Content as a revision stores it. */
export type StoredContent =
  | { document: PageDocument; patch: null; baseRevisionId: null }
  | { document: null; patch: Patch; baseRevisionId: string };

export function whole(document: PageDocument): StoredContent {
  return { document, patch: null, baseRevisionId: null };
}

/**
 * Stores content as the page's next revision. The page's row must be locked.
 *
 * @param pageVersion the page's version once the revision is saved.
 * @returns the revision's id.
 */
export async function addRevision(
  ctx: Context,
  { id, platformId }: { id: string; platformId: string },
  { document, patch, baseRevisionId }: StoredContent,
  pageVersion: number,
): Promise<string> {
  const { db, actor } = ctx;
  const number = (await db.$count(revisions, eq(revisions.pageId, id))) + 1;
  const [revision] = await db
    .insert(revisions)
    .values({ document, patch, baseRevisionId, platformId, pageId: id, number, pageVersion, authorId: actor.userId })
    .returning({ id: revisions.id });
  if (!revision) throw new Error("The revision was not stored.");
  await noteMedia(ctx, { platformId, pageId: id, revisionId: revision.id }, document ?? patch);
  return revision.id;
}
