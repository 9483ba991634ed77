import { and, eq } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import { applyPatch, patchSchema } from "../inheritance/patch";
import { parse } from "../parse";
import { type PageDocument, pageDocumentSchema } from "./document";

/** What a revision holds: a whole document, or a patch over the origin's revision that it was made on. */
export type PageContent = { document: unknown } | { patch: unknown; baseRevisionId: string };

/**
 * Checks a page's content before it is stored. A patch is checked by what comes out when it is applied, so that a
 * wrong field is found where it is, and must name only sections that its base has.
 *
 * @throws Invalid, or NotFound where the base is no revision of this platform.
 */
export async function parseContent({ db }: Context, platformId: string, content: PageContent) {
  if ("document" in content) {
    return { document: parse(pageDocumentSchema, content.document), patch: null, baseRevisionId: null };
  }
  const { baseRevisionId } = content;
  const [base] = await db
    .select({ document: revisions.document })
    .from(revisions)
    .where(and(eq(revisions.platformId, platformId), eq(revisions.id, baseRevisionId)));
  if (!base?.document) throw new NotFound("The base revision does not exist.");
  const patch = parse(patchSchema, content.patch);
  const document = base.document as PageDocument;
  const known = new Set(
    [...document.sections, ...patch.added.map((each) => each.section)].map((section) => section.id),
  );
  const named = [...Object.keys(patch.changed), ...patch.hidden, ...patch.moved.map((move) => move.id)];
  const missing = named.filter((id) => !known.has(id));
  if (missing.length)
    throw new Invalid(missing.map((id) => ({ path: `sections.${id}`, message: "is not in the default" })));
  parse(pageDocumentSchema, applyPatch(document, patch));
  return { document: null, patch, baseRevisionId };
}

/**
 * Stores content as the page's next revision, as it was parsed.
 *
 * @returns the revision's id.
 */
export async function addRevision(
  ctx: Context,
  page: { id: string; platformId: string },
  content: PageContent,
): Promise<string> {
  const parsed = await parseContent(ctx, page.platformId, content);
  // The page's row is locked, so that two saves at once get different numbers.
  await ctx.db.select({ id: pages.id }).from(pages).where(eq(pages.id, page.id)).for("update");
  const number = await ctx.db.$count(revisions, eq(revisions.pageId, page.id));
  const [revision] = await ctx.db
    .insert(revisions)
    .values({ ...parsed, platformId: page.platformId, pageId: page.id, number: number + 1, authorId: ctx.actor.userId })
    .returning({ id: revisions.id });
  if (!revision) throw new Error("The revision was not stored.");
  return revision.id;
}
