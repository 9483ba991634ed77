import { and, eq, isNull, or, sql } from "drizzle-orm";
import { pages, revisions } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import { layOut } from "../inheritance/apply-patch";
import { changesSchemaBeside, type Patch } from "../inheritance/patch";
import { lockedTouches } from "../inheritance/policy";
import { parse } from "../parse";
import type { Section } from "../sections/section";
import { refuseWrongPatch } from "./check-patch";
import type { StoredContent } from "./content";
import { documentSchema, type PageDocument } from "./document";
import type { Origin } from "./find-origin";
import { heldSections } from "./held-sections";
import type { PagePlace } from "./place";
import { wasPublic } from "./public-revision";
import type { RevisionContent } from "./revision-content";
import { shownDocument } from "./shown-document";

/**
 * A patch as a revision stores it, once what comes out of it has been checked, hidden sections too.
 *
 * @param held what the override holds so far (`heldSections`).
 */
export function checkedResult(
  patch: Patch,
  baseRevisionId: string,
  over: PageDocument,
  held: readonly Section[],
): StoredContent {
  const sections = layOut(over, patch).map(({ section }) => section);
  parse(documentSchema(held), { ...over, ...patch.fields, sections });
  return { document: null, patch, baseRevisionId };
}

/** A patch that was handed over as it is, as a revision stores it. */
export async function checkedPatch(
  ctx: Context,
  place: PagePlace,
  content: { patch: unknown; baseRevisionId: string },
  { previous, origin }: { previous: RevisionContent | null; origin: Origin | null },
): Promise<StoredContent> {
  if (!place.vendorId)
    throw new Invalid([{ path: "patch", message: "is for vendors: the platform's pages are whole" }]);
  if (previous?.document) {
    throw new Invalid([{ path: "patch", message: "the page is whole; link it to its default first" }]);
  }
  const { baseRevisionId } = content;
  const over = await baseDocument(ctx, place, { baseRevisionId, previous });
  const before = previous?.patch ?? null;
  const held = heldSections({ over, patch: before, base: previous?.base });
  const changes: Patch = parse(changesSchemaBeside(held), content.patch);
  refuseWrongPatch(over, changes, before);
  if (origin) {
    const { lockedSectionIds } = origin;
    const problems = lockedTouches(origin.document, changes, { previous: before, lockedSectionIds });
    if (problems.length) throw new Invalid(problems);
  }
  const reconciled = previous?.baseRevisionId === baseRevisionId ? before?.reconciled : undefined;
  const patch = reconciled ? { ...changes, reconciled } : changes;
  return namingById(layOut(over, patch), () => checkedResult(patch, baseRevisionId, over, held));
}

/** Whoever writes a patch knows sections by their ids, and not as the how manieth of a page they stand. */
function namingById<T>(sections: ReturnType<typeof layOut>, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const named = (path: string) =>
      path.replace(/^sections\.(\d+)/, (place, at) => `sections.${sections[Number(at)]?.section.id ?? place}`);
    throw new Invalid(error.problems.map((problem) => ({ ...problem, path: named(problem.path) })));
  }
}

/** An override lies over what the platform itself has shown at the place, never over what another vendor wrote. */
async function baseDocument(
  { db }: Context,
  { platformId, slug, locale }: PagePlace,
  { baseRevisionId, previous }: { baseRevisionId: string; previous: RevisionContent | null },
): Promise<PageDocument> {
  const [base] = await db
    .select({ document: shownDocument(revisions.document) })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .where(
      and(
        eq(revisions.id, baseRevisionId),
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        or(
          eq(revisions.id, sql`${previous?.baseRevisionId ?? null}::uuid`),
          and(eq(pages.slug, slug), eq(pages.locale, locale), isNull(pages.deletedAt), wasPublic),
        ),
      ),
    );
  if (!base?.document) throw new NotFound("The base revision does not exist.");
  return base.document as PageDocument;
}
