import { cacheLife, cacheTag } from "next/cache";
import { readPublished } from "@/cms/context";
import { mediaIdOf } from "@/cms/media/address";
import { addressTags, parseSiteAddress } from "@/cms/sites/address";
import { findSite } from "@/cms/sites/find-site";
import { nothing } from "@/cms/sites/path";
import type { Site } from "@/cms/sites/site";
import { tags } from "@/cms/tags";
import { env } from "@/lib/env";

/** The site at an internal address such as `oms` or `oms.lu~acme`, or null; stored until something about it changes. */
export async function loadSite(address: string): Promise<Site | null> {
  return address === nothing ? null : loadStoredSite(address);
}

async function loadStoredSite(address: string): Promise<Site | null> {
  "use cache";
  cacheLife("content");
  const parsed = parseSiteAddress(address);
  cacheTag(tags.everything, ...addressTags(parsed));
  const site = await readPublished((db) => findSite(db, parsed, env().APP_URL));
  if (site) cacheTag(tags.platform(site.platform.id));
  if (site?.vendor) cacheTag(tags.member(site.vendor.code));
  const logoId = mediaIdOf(site?.theme.mark?.src ?? "");
  if (logoId) cacheTag(tags.media(logoId));
  return site;
}
