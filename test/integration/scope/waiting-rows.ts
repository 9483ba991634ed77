import type { Context } from "@/cms/context";
import { cancelSchedule } from "@/cms/pages/cancel-schedule";
import { discardDraft } from "@/cms/pages/discard-draft";
import { publishPage } from "@/cms/pages/publish-page";
import type { Action } from "@/cms/policy";
import { type Row, row } from "./whose";
import { after, defaultPage, overridePageId, saved } from "./world";

const planned = async (ctx: Context, { pageId }: { pageId: string }) => {
  await saved(ctx, { pageId });
  await publishPage(ctx, { pageId, at: new Date(Date.now() + 3_600_000) });
};

/** What gives up what waits to be public: a draft, or a schedule. */
export const waitingRows: Row[] = [
  row("vendor", discardDraft, () => after(overridePageId, saved)),
  row("platform", discardDraft, () => after(defaultPage, saved)),
  row("vendor", cancelSchedule, () => after(overridePageId, planned)),
  row("platform", cancelSchedule, () => after(defaultPage, planned)),
];

/** What a token must be good for, by verb. */
export const waitingActions: Record<string, Action[]> = {
  discardDraft: ["page.save-draft"],
  cancelSchedule: ["page.unpublish"],
};
