import { randomUUID } from "node:crypto";
import { findNewer } from "@/cms/pages/find-newer";
import { forgetWorkingCopy } from "@/cms/working-copies/forget-working-copy";
import { keepWorkingCopy } from "@/cms/working-copies/keep-working-copy";
import { listWorkingCopies } from "@/cms/working-copies/list-working-copies";
import { aDocument } from "@/test/factories";
import { query, type Row, unrecorded } from "./whose";
import { after, defaultPage, overridePageId, saved, versioned } from "./world";

const typed = async ({ pageId }: { pageId: string }) => ({
  pageId,
  editorId: randomUUID(),
  document: aDocument({ title: "Typed" }),
  pageVersion: (await versioned(pageId)).version,
  originRevisionId: null,
});

const begun = async ({ pageId }: { pageId: string }) => ({ ...(await versioned(pageId)), originRevisionId: null });

/** What is typed and not saved, and what it is merged with. Whoever acts here keeps nothing, so that forgetting changes nothing. */
export const draftRows: Row[] = [
  unrecorded("vendor", keepWorkingCopy, async () => typed(await overridePageId())),
  unrecorded("platform", keepWorkingCopy, async () => typed(await defaultPage())),
  query("vendor", listWorkingCopies, overridePageId),
  query("platform", listWorkingCopies, defaultPage),
  query("vendor", forgetWorkingCopy, async () => ({ ...(await overridePageId()), editorId: randomUUID() })),
  query("platform", forgetWorkingCopy, async () => ({ ...(await defaultPage()), editorId: randomUUID() })),
  query("vendor", findNewer, async () => begun(await after(overridePageId, saved))),
  query("platform", findNewer, async () => begun(await after(defaultPage, saved))),
];
