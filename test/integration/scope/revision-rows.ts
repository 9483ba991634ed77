import { listRevisions } from "@/cms/pages/list-revisions";
import { readRevision } from "@/cms/pages/read-revision";
import { query, type Row } from "./whose";
import { defaultPage, overridden, overridePageId, withFirstRevision } from "./world";

const firstRevision = async (page: Promise<{ pageId: string }>) => {
  const { pageId, revisionId } = await withFirstRevision(await page);
  return { pageId, revisionId };
};

/** Looking back at what a page said. */
export const revisionRows: Row[] = [
  query("vendor", listRevisions, overridePageId),
  query("platform", listRevisions, defaultPage, " of a default"),
  query("vendor", readRevision, () => firstRevision(overridden())),
  query("platform", readRevision, () => firstRevision(defaultPage()), " of a default"),
];
