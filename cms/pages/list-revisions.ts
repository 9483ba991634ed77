import { and, desc, eq, lt, sql } from "drizzle-orm";
import { pages, revisions, users } from "@/db/schema";
import type { Context } from "../context";
import { pageForRead } from "./page-for-read";
import { publicRevisionId } from "./public-revision";
import { base } from "./revision-content";

/** What a page points at a revision as. */
const revisionRoles = ["public", "scheduled", "draft"] as const;
export type RevisionRole = (typeof revisionRoles)[number];

export type ListedRevision = {
  id: string;
  /** 1, 2, 3, … within the page. */
  number: number;
  createdAt: Date;
  /** `null` where Orion itself wrote it. No name: the scope does not know them, having no role in it (any more). */
  author: { name: string | null } | null;
  /** When visitors saw it first; null where they never did. */
  publishedAt: Date | null;
  roles: RevisionRole[];
  /** Of what is stored, as JSON. */
  characters: number;
  /** Nobody wrote it: it says what the one before said, stored whole, or as changes of the default. */
  rewritten: "whole" | "override" | null;
};

const most = 100;

/**
 * The revisions of a page, newest first, some at a time.
 *
 * @param before the number before which to go on, as `next` told it.
 * @param limit most revisions to return, up to 100.
 * @returns `next` is null where there are no older ones.
 * @throws NotFound where the page is not in the scope; Forbidden.
 */
export async function listRevisions(
  ctx: Context,
  { pageId, before, limit = 20 }: { pageId: string; before?: number; limit?: number },
): Promise<{ revisions: ListedRevision[]; next: number | null }> {
  await pageForRead(ctx, { pageId });
  const size = Math.min(Math.max(limit, 1), most);
  const rows = await ctx.db
    .select({
      id: revisions.id,
      number: revisions.number,
      createdAt: revisions.createdAt,
      authorId: revisions.authorId,
      authorName: users.name,
      publishedAt: sql`case when ${revisions.publishedAt} <= now() then ${revisions.publishedAt} end`.mapWith(
        revisions.publishedAt,
      ),
      isPublic: sql<boolean>`coalesce(${revisions.id} = ${publicRevisionId}, false)`,
      isScheduled: sql<boolean>`coalesce(${revisions.id} = ${pages.scheduledRevisionId} and ${pages.scheduledAt} > now(), false)`,
      isDraft: sql<boolean>`coalesce(${revisions.id} = ${pages.draftRevisionId}, false)`,
      characters: sql<number>`length(coalesce(${revisions.document}, ${revisions.patch})::text)`,
      isPatch: sql<boolean>`${revisions.patch} is not null`,
      isRewritten: sql<boolean>`coalesce(${form} <> ${formBefore}, false)`,
    })
    .from(revisions)
    .innerJoin(pages, eq(pages.id, revisions.pageId))
    .leftJoin(users, eq(users.id, revisions.authorId))
    .leftJoin(base, eq(base.id, revisions.baseRevisionId))
    .where(and(eq(revisions.pageId, pageId), before === undefined ? undefined : lt(revisions.number, before)))
    .orderBy(desc(revisions.number))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  return {
    revisions: shown.map(
      ({ authorId, authorName, isPublic, isScheduled, isDraft, isPatch, isRewritten, ...listed }) => ({
        ...listed,
        author: authorId ? { name: authorName } : null,
        roles: rolesOf({ public: isPublic, scheduled: isScheduled, draft: isDraft }),
        rewritten: isRewritten ? (isPatch ? "override" : "whole") : null,
      }),
    ),
    next: rows.length > size ? (shown.at(-1)?.number ?? null) : null,
  };
}

/** What a revision's content lies over: nothing where it is whole. */
const form = sql`case when ${revisions.patch} is null then 'whole' else coalesce(${base.pageId}::text, '') end`;

/** The same of what was stored last before the save that the revision belongs to. */
const formBefore = sql`(
  select case when earlier.patch is null then 'whole' else coalesce(
    (select beneath.page_id::text from revisions beneath where beneath.id = earlier.base_revision_id), '') end
  from revisions earlier
  where earlier.page_id = ${revisions.pageId} and earlier.page_version < ${revisions.pageVersion}
  order by earlier.number desc limit 1)`;

function rolesOf(holds: Record<RevisionRole, boolean>): RevisionRole[] {
  return revisionRoles.filter((role) => holds[role]);
}
