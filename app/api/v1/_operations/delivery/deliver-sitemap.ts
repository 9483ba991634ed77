import { cacheLife } from "next/cache";
import { loadSite } from "@/app/sites/_site/load-site";
import { sitemapEntries } from "@/app/sites/_site/sitemap-entries";
import { type WrittenAnswer, writeAnswer } from "../../_rest/public-operation";
import { deliverySchemas } from "../../_schemas/delivery";

/** The pages of a site that search engines should list; stored until something of them changes. Null where there is no site. */
export async function deliverSitemap(address: string): Promise<WrittenAnswer | null> {
  "use cache";
  const site = await loadSite(address);
  if (!site) {
    cacheLife({ stale: 0, revalidate: 0, expire: 0 });
    return null;
  }
  cacheLife("content");
  return writeAnswer(deliverySchemas.DeliveredSitemap, { entries: await sitemapEntries(site) });
}
