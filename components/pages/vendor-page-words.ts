import { homeSlug } from "@/cms/pages/slug";
import type { MenuPlaces, VendorPage } from "@/cms/pages/vendor-page";

/** Why a vendor cannot do with a page what one would expect, and what of it holds all the same; null where it can. */
export function whyWords({ state, slug }: Pick<VendorPage, "state" | "slug">, platform: string): string | null {
  if ("paused" in state && state.paused === "locked") {
    return `${platform} has locked the default, and visitors see that. What you wrote is kept.`;
  }
  if ("paused" in state && state.paused === "plan") {
    const instead =
      state.kind === "custom" && state.shadows === null ? "do not see it" : `see ${platform}’s page instead`;
    return `It is over your plan, so visitors ${instead}. What you wrote is kept.`;
  }
  if (state.kind === "custom" && state.shadows !== null) return `${platform} has a page here too by now.`;
  if (state.kind !== "default") return null;
  if (state.isLocked && state.isRequired) return `${platform} keeps this page as it is on every storefront.`;
  if (state.isLocked) return `${platform} has locked this page: it cannot be overridden.`;
  if (slug === homeSlug) return "A storefront always has its home page: it cannot be hidden.";
  return state.isRequired ? `${platform} requires this page: it cannot be hidden.` : null;
}

const menuNames = { header: "Header", footer: "Footer", legal: "Legal pages" } as const;

/** The menus that a page stands in; null where it is in none. */
export function menuWords(menus: MenuPlaces): string | null {
  const names = (["header", "footer", "legal"] as const).filter((menu) => menus[menu] !== null);
  return names.map((menu) => menuNames[menu]).join(", ") || null;
}
