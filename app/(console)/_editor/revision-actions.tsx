"use server";

import { compareDocuments, type DocumentComparison } from "@/cms/pages/compare-documents";
import { findPage } from "@/cms/pages/find-page";
import { type ListedRevision, listRevisions } from "@/cms/pages/list-revisions";
import { readRevision } from "@/cms/pages/read-revision";
import { restoreRevision } from "@/cms/pages/restore-revision";
import type { Restored, ShownRevision, ShownRevisions } from "@/components/editor/revisions/revision-source";
import type { FormState } from "@/components/ui/form-state";
import { Time } from "@/components/ui/time";
import { aboutPage, changePage } from "./on-page";

/** The revisions of a page, newest first, from before a number on. */
export async function loadRevisions(pageId: string, before: number | null): Promise<FormState<ShownRevisions>> {
  return aboutPage(pageId, async (ctx, { person }) => {
    const { revisions, next } = await listRevisions(ctx, { pageId, ...(before !== null && { before }) });
    const now = new Date();
    return { revisions: revisions.map((each) => shown(each, now, person.locale)), next };
  });
}

/** What two revisions of a page do not have in common. */
export async function compareRevisions(
  pageId: string,
  { beforeId, afterId }: { beforeId: string; afterId: string },
): Promise<FormState<DocumentComparison>> {
  return aboutPage(pageId, async (ctx) => {
    const before = await readRevision(ctx, { pageId, revisionId: beforeId });
    const after = await readRevision(ctx, { pageId, revisionId: afterId });
    return compareDocuments(before.document, after.document);
  });
}

/** Makes a revision the draft again, and hands over the page as it is then, so that an editor can go on from it. */
export async function restoreRevisionOf(
  pageId: string,
  target: { revisionId: string; version: number },
): Promise<FormState<Restored>> {
  return changePage(pageId, async (ctx) => {
    const { replacedId } = await restoreRevision(ctx, { pageId, ...target });
    const { document, originRevisionId, version } = await findPage(ctx, { pageId });
    return { stored: { content: { document, originRevisionId }, version }, replacedId };
  });
}

function shown({ author, createdAt, publishedAt, ...revision }: ListedRevision, now: Date, locale: string) {
  const time = (at: Date) => <Time at={at} now={now} locale={locale} />;
  return {
    ...revision,
    author: author ? (author.name ?? "Somebody else") : "Orion",
    saved: time(createdAt),
    published: publishedAt && time(publishedAt),
  } satisfies ShownRevision;
}
