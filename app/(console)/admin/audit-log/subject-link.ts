import type { ListedEvent } from "@/cms/audit/list-events";
import { listAddress } from "@/lib/console/list-address";

/** The codes by which addresses name platforms, vendors and tiers. */
export type Codes = { platforms: Map<string, string>; vendors: Map<string, string>; tiers: Map<string, string> };

/** The screen of what an event is about, or null where there is none. */
export function subjectLink({ action, subjectId, platform, vendor, title }: ListedEvent, codes: Codes): string | null {
  const code = codes.platforms.get(platform?.id ?? "");
  const vendorCode = codes.vendors.get(vendor?.id ?? "");
  const vendorScreen = vendorCode ? listAddress(`/admin/vendors/${vendorCode}`, { platform: code }) : null;
  const isGone = action.endsWith(".delete");
  switch (action.split(".")[0]) {
    case "page":
    case "preview-link":
      return subjectId && subjectId !== vendor?.id ? `/admin/content-pages/${subjectId}` : null;
    case "platform":
      return code ? `/admin/platforms/${code}` : null;
    case "menu":
      return code ? `/admin/platforms/${code}?tab=menus` : null;
    case "media":
      return isGone ? null : listAddress("/admin/media", { platform: code, media: subjectId });
    case "domain":
      return vendorScreen ?? (code ? `/admin/platforms/${code}?tab=domains` : null);
    case "vendor":
    case "membership":
      return vendorScreen;
    case "plan-request":
      return listAddress("/admin/plan-requests", {
        platform: code,
        state: action.endsWith(".create") ? null : "closed",
      });
    case "tier":
      return codes.tiers.has(subjectId ?? "") ? `/admin/tiers/${codes.tiers.get(subjectId ?? "")}` : null;
    case "redirect":
      return isGone ? null : listAddress("/admin/redirects", { platform: code, q: title });
    case "role":
    case "session":
    case "user":
      return listAddress("/admin/users", { platform: code, q: title });
    case "token":
      return listAddress("/admin/tokens", { platform: code });
    case "webhook":
      return isGone ? null : listAddress(`/admin/webhooks/${subjectId}`, { platform: code });
    default:
      return null;
  }
}
