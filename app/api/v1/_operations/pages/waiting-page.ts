import { cancelSchedule } from "@/cms/pages/cancel-schedule";
import { discardDraft } from "@/cms/pages/discard-draft";
import { type Operation, operation } from "../../_rest/operation";
import { ofPage, type PagesAt } from "./places";

/** What gives up what waits to be public. */
export function waitingPage({ place, whose, path }: PagesAt): Operation[] {
  const waiting = {
    method: "DELETE",
    tag: "Pages",
    place,
    params: ofPage,
    isConditional: true,
    isVersioned: true,
  } as const;
  return [
    operation({
      ...waiting,
      id: `discard${whose}PageDraft`,
      path: `${path}/{pageId}/draft`,
      summary: "Discard the draft, and go on from what is public or scheduled",
      description:
        "It stays among the revisions, and can be restored. A draft that is all there is of a page goes with the page.",
      needs: ["page.save-draft"],
      run: async (ctx, { params, version: seen }) => {
        const { version } = await discardDraft(ctx, { ...params, version: seen });
        return { body: undefined, version };
      },
    }),
    operation({
      ...waiting,
      id: `cancel${whose}PageSchedule`,
      path: `${path}/{pageId}/schedule`,
      summary: "Take a page off the schedule; what is public stays so",
      description: "What was to go public is its draft then, unless it has a newer one.",
      needs: ["page.unpublish"],
      run: async (ctx, { params, version: seen }) => {
        const { tags, version } = await cancelSchedule(ctx, { ...params, version: seen });
        return { body: undefined, version, tags };
      },
    }),
  ];
}
