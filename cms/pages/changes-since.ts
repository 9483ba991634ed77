import { dequal } from "dequal/lite";
import { and, desc, eq, gt, lte } from "drizzle-orm";
import { revisions, users } from "@/db/schema";
import type { Context } from "../context";
import { pageFields } from "../inheritance/derive-patch";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import { heldBy, placedSections } from "./hidden-sections";
import type { PageRow } from "./page-for-write";
import { findRevision, wholeDocument } from "./revision-content";

/** What a stale save is told: what the others changed, and who they are. */
export type ChangesSince = {
  version: number;
  saves: Array<{ revisionId: string; author: string | null; at: Date }>;
  fields: string[];
  sectionIds: string[];
};

/**
 * What was saved on a page since a version of it, newest save first, and which page fields and sections differ now
 * from what the writer started with.
 */
export async function changesSince({ db }: Context, page: PageRow, version: number): Promise<ChangesSince> {
  const ofPage = eq(revisions.pageId, page.id);
  const saves = await db
    .select({ revisionId: revisions.id, author: users.name, at: revisions.createdAt })
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.authorId))
    .where(and(ofPage, gt(revisions.pageVersion, version)))
    .orderBy(desc(revisions.number));
  const [start] = await db
    .select({ revisionId: revisions.id })
    .from(revisions)
    .where(and(ofPage, lte(revisions.pageVersion, version)))
    .orderBy(desc(revisions.number))
    .limit(1);
  const newest = saves[0];
  if (!start || !newest) return { version: page.version, saves, fields: [], sectionIds: [] };

  const origin = page.vendorId ? await findOrigin(db, page) : null;
  const whole = async (revisionId: string) => {
    const content = await findRevision(db, { pageId: page.id, revisionId });
    return content && wholeDocument(content, origin);
  };
  const [before, after] = [await whole(start.revisionId), await whole(newest.revisionId)];
  const differences = before && after ? differencesOf(before, after) : { fields: [], sectionIds: [] };
  return { version: page.version, saves, ...differences };
}

/** Page fields and sections that differ between two documents; one that only one of them has, or hides, is among them. */
function differencesOf(before: PageDocument, after: PageDocument): { fields: string[]; sectionIds: string[] } {
  const [was, is] = [pageFields(before), pageFields(after)];
  const find = (document: PageDocument, id: string) =>
    placedSections(document).find(({ section }) => section.id === id);
  const ids = [...new Set([...heldBy(before), ...heldBy(after)].map(({ id }) => id))];
  return {
    fields: Object.keys(is).filter((name) => !dequal(was[name], is[name])),
    sectionIds: ids.filter((id) => !dequal(find(before, id), find(after, id))),
  };
}
