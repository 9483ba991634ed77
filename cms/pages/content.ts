import { and, eq } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import { applyPatch } from "../inheritance/apply-patch";
import { type Patch, patchSchema } from "../inheritance/patch";
import { parse } from "../parse";
import { type PageDocument, pageDocumentSchema } from "./document";

/** What a revision holds: a whole document, or a patch over the origin's revision that it was made on. */
export type PageContent = { document: unknown } | { patch: unknown; baseRevisionId: string };

type PageOwner = { platformId: string; vendorId: string | null };

/**
 * Checks a page's content before it is stored. A patch is checked by what comes out when it is applied, so that a
 * wrong field is found where it is, and must name only sections that its base has.
 *
 * @throws Invalid, or NotFound where the base is no revision of this platform.
 */
export async function parseContent({ db }: Context, { platformId, vendorId }: PageOwner, content: PageContent) {
  if ("document" in content) {
    return { document: parse(pageDocumentSchema, content.document), patch: null, baseRevisionId: null };
  }
  if (vendorId === null)
    throw new Invalid([{ path: "patch", message: "is for vendors: the platform's pages are whole" }]);
  const { baseRevisionId } = content;
  // An override lies over the platform's own pages, never over what another vendor wrote.
  const [base] = await db
    .select({ document: revisions.document })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), eq(revisions.id, baseRevisionId)));
  if (!base?.document) throw new NotFound("The base revision does not exist.");
  const patch = parse(patchSchema, content.patch);
  const document = base.document as PageDocument;
  refuseForeignSections(document, patch);
  parse(pageDocumentSchema, applyPatch(document, patch));
  return { document: null, patch, baseRevisionId };
}

/** A patch names sections of its base and its own, and adds none under an id that the base has. */
function refuseForeignSections({ sections }: PageDocument, patch: Patch): void {
  const inBase = new Set(sections.map((section) => section.id));
  const added = patch.added.map(({ section }) => section.id);
  const known = new Set([...inBase, ...added]);
  const named = [...Object.keys(patch.changed), ...patch.hidden, ...patch.moved.map((move) => move.id)];
  const problems = [
    ...named.filter((id) => !known.has(id)).map((id) => ({ path: `sections.${id}`, message: "is not in the default" })),
    ...added
      .filter((id, index) => inBase.has(id) || added.indexOf(id) < index)
      .map(() => ({ path: "sections", message: "two sections have the same id" })),
  ];
  if (problems.length) throw new Invalid(problems);
}

/**
 * Stores content as the page's next revision, as it was parsed.
 *
 * @returns the revision's id.
 */
export async function addRevision(
  ctx: Context,
  page: PageOwner & { id: string },
  content: PageContent,
): Promise<string> {
  const parsed = await parseContent(ctx, page, content);
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
