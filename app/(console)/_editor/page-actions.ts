"use server";

import type { Context } from "@/cms/context";
import { Invalid } from "@/cms/errors";
import { cancelSchedule } from "@/cms/pages/cancel-schedule";
import { deletePage } from "@/cms/pages/delete-page";
import { discardDraft } from "@/cms/pages/discard-draft";
import { findNewer } from "@/cms/pages/find-newer";
import type { Impact } from "@/cms/pages/impact";
import { lockPage, offerPage, releasePage, requirePage, unlockPage, withholdPage } from "@/cms/pages/lock-page";
import { publishPage } from "@/cms/pages/publish-page";
import { type Restored, restorePage } from "@/cms/pages/restore-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import type { Begun, NewerPage } from "@/components/editor/drafts/typed";
import type { PageSave, PageSaved } from "@/components/editor/page-save";
import type { FormState } from "@/components/ui/form-state";
import { aboutPage, changePage } from "./on-page";
import { unseenImpact } from "./unseen-impact";

export type Scheduled = Preview | { kind: "scheduled" };
type Preview = { kind: "preview"; impact: Impact };

export async function savePage(pageId: string, save: PageSave): Promise<FormState<PageSaved>> {
  return changePage(pageId, async (ctx) => ({ kind: "saved", ...(await store(ctx, pageId, save)) }));
}

/** What was saved after the version that someone began with. */
export async function findNewerPage(
  pageId: string,
  { version, originRevisionId }: Begun,
): Promise<FormState<NewerPage>> {
  return aboutPage(pageId, (ctx) => findNewer(ctx, { pageId, version, originRevisionId }));
}

/**
 * Saves and publishes in one transaction: what is refused later was not saved either, and stays in the editor. Where
 * vendors override the page, only once it has been looked at what that means for them.
 */
export async function publishPageOf(pageId: string, save: PageSave): Promise<FormState<PageSaved>> {
  return changePage(pageId, async (ctx) => {
    const target = save.isChanged ? { pageId, content: contentOf(save) } : { pageId };
    const impact = await unseenImpact(ctx, "publish", () => [target], save.lookedAt);
    if (impact) return { kind: "preview", impact };
    const { version } = save.isChanged ? await store(ctx, pageId, save) : save;
    return { kind: "saved", ...(await publishPage(ctx, { pageId, version })) };
  });
}

/** Plans when the saved draft goes public; like publishing, once it has been looked at what that means for vendors. */
export async function schedulePage(target: Seen, _: unknown, form: FormData): Promise<FormState<Scheduled>> {
  const { pageId, version } = target;
  return changePage(pageId, async (ctx) => {
    const at = timeOf(form);
    const impact = await unseenImpact(ctx, "publish", () => [{ pageId }], String(form.get("lookedAt")));
    if (impact) return { kind: "preview", impact };
    return { kind: "scheduled", ...(await publishPage(ctx, { pageId, version, at })) };
  });
}

export async function unpublishPageOf(pageId: string): Promise<FormState<{ version: number; hasNewerDraft: boolean }>> {
  return changePage(pageId, (ctx) => unpublishPage(ctx, { pageId }));
}

/** Takes a page off the schedule alone. */
export async function cancelScheduleOf(
  pageId: string,
): Promise<FormState<{ version: number; hasNewerDraft: boolean }>> {
  return changePage(pageId, (ctx) => cancelSchedule(ctx, { pageId }));
}

type Seen = { pageId: string; version: number };

/** Goes back to what is public; the revision that was the draft can be restored. */
export async function discardDraftOf({
  pageId,
  version,
}: Seen): Promise<FormState<{ discardedId: string; version: number }>> {
  return changePage(pageId, (ctx) => discardDraft(ctx, { pageId, version }));
}

type TakenOff = { pageId: string; version: number; at: string | null };

/** Undoes that: what was public is public again, or goes public at the time that was planned; refused once it was saved anew. */
export async function putBackOf({ pageId, version, at }: TakenOff): Promise<FormState> {
  return changePage(pageId, (ctx) => publishPage(ctx, { pageId, version, at: at === null ? null : new Date(at) }));
}

export type PolicyVerb = "lock" | "unlock" | "require" | "release" | "withhold" | "offer";

export async function setPolicy(pageId: string, policy: PolicyVerb): Promise<FormState> {
  const verbs = {
    lock: lockPage,
    unlock: unlockPage,
    require: requirePage,
    release: releasePage,
    withhold: withholdPage,
    offer: offerPage,
  };
  return changePage(pageId, (ctx) => verbs[policy](ctx, { pageId }));
}

/** Deletes a page; where vendors have to do with it, only once that has been looked at. */
export async function deletePageOf(
  pageId: string,
  lookedAt?: string,
): Promise<FormState<Preview | { kind: "deleted"; orphaned: number }>> {
  return changePage(pageId, async (ctx) => {
    const impact = await unseenImpact(ctx, "delete", () => [{ pageId }], lookedAt);
    if (impact) return { kind: "preview", impact };
    return { kind: "deleted", ...(await deletePage(ctx, { pageId })) };
  });
}

export async function restorePageOf(pageId: string): Promise<FormState<Restored>> {
  return changePage(pageId, (ctx) => restorePage(ctx, { pageId }));
}

function store(ctx: Context, pageId: string, save: PageSave) {
  return saveDraft(ctx, { pageId, version: save.version, content: contentOf(save) });
}

function contentOf({ document, originRevisionId, givenBack }: PageSave) {
  return { document, originRevisionId, ...(givenBack && { givenBack }) };
}

/** The moment that was typed; the browser sends it with its time zone. */
function timeOf(form: FormData): Date {
  const at = new Date(String(form.get("at")));
  if (Number.isNaN(at.getTime())) throw new Invalid([{ path: "local", message: "must be a day and a time" }]);
  if (at.getTime() <= Date.now()) throw new Invalid([{ path: "local", message: "must lie in the future" }]);
  return at;
}
