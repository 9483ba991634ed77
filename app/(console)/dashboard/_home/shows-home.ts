import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import { homeSlug } from "@/cms/pages/slug";

/** Whether visitors of a storefront find a home page in a language. */
export function showsHome(pages: readonly VendorPage[], locale: string): boolean {
  const home = pages.find((page) => page.slug === homeSlug && page.locale === locale);
  if (!home || home.state.kind === "hidden") return false;
  // Where something of the platform's stands behind it, that is shown as long as the vendor's own is not.
  if (home.state.kind !== "custom" || home.state.shadows !== null) return true;
  const isPublic = home.own?.publication === "published" || home.own?.publication === "changed";
  return isPublic && !home.state.paused;
}
