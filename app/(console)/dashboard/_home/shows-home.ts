import type { VendorPage } from "@/cms/pages/list-vendor-pages";
import { homeSlug } from "@/cms/pages/slug";
import { isFound } from "@/cms/pages/vendor-page";

/** Whether visitors of a storefront find a home page in a language. */
export function showsHome(pages: readonly VendorPage[], locale: string): boolean {
  const home = pages.find((page) => page.slug === homeSlug && page.locale === locale);
  return home !== undefined && isFound(home);
}
