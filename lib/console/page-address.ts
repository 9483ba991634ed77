import type { EditedPage } from "@/cms/pages/find-page";
import { pagePath } from "@/cms/sites/links";
import { siteBase } from "./site-address";

/** Where visitors see a page: under the application host where prefixes are on, else on the platform's own. */
export function pageAddress({
  platform,
  vendor,
  slug,
  locale,
}: Pick<EditedPage, "platform" | "vendor" | "slug" | "locale">) {
  const platformBase = siteBase(platform);
  const basePath = vendor ? `${platformBase}/vendors/${vendor.code}` : platformBase;
  return pagePath({ basePath, platformBase, platform }, locale, slug);
}
