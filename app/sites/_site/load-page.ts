import { cacheLife, cacheTag } from "next/cache";
import { readPublished } from "@/cms/context";
import { type PublicSources, publicSources } from "@/cms/inheritance/public-sources";
import { type Candidate, findShown, type ResolvedPage, resolve } from "@/cms/inheritance/resolve";
import { type CandidateRow, findCandidates, listCandidates, type Owner } from "@/cms/pages/find-candidates";
import { type SitePage, sitePages } from "@/cms/pages/site-pages";
import { findRedirect } from "@/cms/redirects/find-redirect";
import { tags } from "@/cms/tags";
import { expireAt } from "./expire-at";

/** What a site shows at a slug, or null; stored until the slot or the vendor's pages change. */
export async function loadPage(owner: Owner, slug: string, locales: string[]): Promise<ResolvedPage | null> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, tags.slot(owner.platformId, slug), ...vendorTags(owner));
  const { candidates, isHidden } = await readSlot(owner, slug, locales);
  return resolve(candidates, { locales, isHidden });
}

/** Where what a site shows at a slug comes from, or null; stored as the page is. */
export async function loadSources(owner: Owner, slug: string, locales: string[]): Promise<PublicSources | null> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, tags.slot(owner.platformId, slug), ...vendorTags(owner));
  const { candidates, isHidden } = await readSlot(owner, slug, locales);
  const shown = findShown(candidates, { locales, isHidden });
  return shown && publicSources(shown);
}

/** The pages that a site shows, for menus and sitemap. */
export async function loadSitePages(owner: Owner, locales: string[]): Promise<SitePage[]> {
  "use cache";
  cacheLife("content");
  cacheTag(tags.everything, tags.menus(owner.platformId), ...vendorTags(owner));
  const rows = await readPublished((db) => listCandidates(db, owner));
  keepUntilNextChange(rows, owner, "*");
  return sitePages(rows, locales);
}

/** Where a path of a site without a page is redirected to, or null. */
export async function loadRedirect({ platformId, vendorId }: Owner, path: string): Promise<string | null> {
  "use cache";
  cacheLife("content");
  const ownerId = vendorId ?? platformId;
  cacheTag(tags.everything, tags.redirects(ownerId));
  return readPublished((db) => findRedirect(db, { platformId, ownerId, path }));
}

async function readSlot(
  owner: Owner,
  slug: string,
  locales: string[],
): Promise<{ candidates: Candidate[]; isHidden: boolean }> {
  const rows = await readPublished((db) => findCandidates(db, owner, { slug, locales }));
  keepUntilNextChange(rows, owner, slug);
  const candidates = rows.map((row) => row.candidate).filter((candidate) => candidate !== null);
  return { candidates, isHidden: rows.some((row) => row.isHidden) };
}

function vendorTags({ platformId, vendorId }: Owner): string[] {
  return vendorId ? [tags.vendor(platformId, vendorId)] : [];
}

/** Where a page of the rows is scheduled, what is stored now ends when that page becomes public. */
function keepUntilNextChange(rows: readonly CandidateRow[], { platformId, vendorId }: Owner, slug: string): void {
  const times = rows.flatMap(({ nextChangeAt }) => (nextChangeAt ? [nextChangeAt.getTime()] : []));
  if (!times.length) return;
  const tag = tags.schedule(platformId, vendorId, slug);
  cacheTag(tag);
  expireAt(tag, new Date(Math.min(...times)));
}
