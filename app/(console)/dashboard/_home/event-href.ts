import type { ListedEvent } from "@/cms/audit/list-events";
import { editorAddresses } from "@/lib/console/editor-addresses";

/** The page that an event is about in the dashboard, or null where it is about something else, or deleted it. */
export function eventHref({ action, subjectId, vendor }: ListedEvent): string | null {
  const isOfPage = action.startsWith("page.") || action.startsWith("preview-link.");
  const isGone = action === "page.delete" || action === "page.revert";
  return isOfPage && subjectId && subjectId !== vendor?.id && !isGone ? editorAddresses(subjectId)[1] : null;
}
