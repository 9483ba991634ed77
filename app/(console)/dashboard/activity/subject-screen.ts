import type { ListedEvent } from "@/cms/audit/list-events";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { listAddress } from "@/lib/console/list-address";
import type { StorefrontQuery } from "@/lib/console/storefront-place";

/** The screen of the dashboard of what an event is about, or null where there is none. */
export function subjectScreen(
  { action, subjectId, vendor, title }: Pick<ListedEvent, "action" | "subjectId" | "vendor" | "title">,
  kept: StorefrontQuery,
): string | null {
  const isGone = action.endsWith(".delete");
  switch (action.split(".")[0]) {
    case "page":
    case "preview-link":
      return subjectId && subjectId !== vendor?.id ? editorAddresses(subjectId)[1] : null;
    case "media":
      return isGone || kept.as ? null : listAddress("/dashboard/media", kept, { media: subjectId });
    case "membership":
    case "plan-request":
      return listAddress("/dashboard/usage", kept);
    case "storefront":
    case "vendor":
      return listAddress("/dashboard/settings", kept);
    case "role":
    case "session":
      return listAddress("/dashboard/people", kept, { q: title });
    case "token":
      return listAddress("/dashboard/tokens", kept);
    default:
      return null;
  }
}
