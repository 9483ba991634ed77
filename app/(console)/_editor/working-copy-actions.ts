"use server";

import type { Context } from "@/cms/context";
import { findNewer } from "@/cms/pages/find-newer";
import { forgetWorkingCopy } from "@/cms/working-copies/forget-working-copy";
import { keepWorkingCopy } from "@/cms/working-copies/keep-working-copy";
import { listWorkingCopies } from "@/cms/working-copies/list-working-copies";
import type { Begun, KeptCopy, NewerPage, Typed } from "@/components/editor/drafts/draft-actions";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { pageScope } from "@/lib/console/place";

/** Keeps what is typed in an editor and not saved, for who types it. */
export async function keepCopy(
  pageId: string,
  editorId: string,
  { document, version, originRevisionId, givenBack = [] }: Typed,
): Promise<FormState<{ keptAt: Date }>> {
  return onPage(pageId, (ctx) =>
    keepWorkingCopy(ctx, {
      ...{ pageId, editorId, document, originRevisionId },
      pageVersion: version,
      givenBack: [...givenBack],
    }),
  );
}

/** What the signed-in person typed into a page, in whichever browser, and never saved. */
export async function findCopies(pageId: string): Promise<FormState<{ copies: KeptCopy[] }>> {
  return onPage(pageId, async (ctx) => {
    const kept = await listWorkingCopies(ctx, { pageId });
    return {
      copies: kept.map(({ pageVersion: version, updatedAt: keptAt, ...copy }) => ({ ...copy, version, keptAt })),
    };
  });
}

/** Forgets what was kept of an editor: it is saved, or given up. */
export async function forgetCopy(pageId: string, editorId: string): Promise<FormState<void>> {
  return onPage(pageId, (ctx) => forgetWorkingCopy(ctx, { pageId, editorId }));
}

/** What was saved after the version that someone began with. */
export async function findNewerPage(
  pageId: string,
  { version, originRevisionId }: Begun,
): Promise<FormState<NewerPage>> {
  return onPage(pageId, (ctx) => findNewer(ctx, { pageId, version, originRevisionId }));
}

function onPage<T>(pageId: string, verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  return runAction((session) => pageScope(session, pageId), verb);
}
