import type { EditedPage } from "@/cms/pages/find-page";
import { pagePath } from "@/cms/sites/links";

/** Where visitors see a page: under the application host where prefixes are on, else on the platform's own. */
export function pageAddress({
  platform,
  vendor,
  slug,
  locale,
}: Pick<EditedPage, "platform" | "vendor" | "slug" | "locale">) {
  const { host, pathPrefix } = platform;
  const isPrefixed = process.env.PATH_ROUTING === "on" || !host;
  const base = isPrefixed ? `/${pathPrefix}` : `https://${host}`;
  const basePath = vendor ? `${base}/vendors/${vendor.code}` : base;
  return pagePath({ basePath, platformBase: base, platform }, locale, slug);
}
