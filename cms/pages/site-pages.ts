import { resolve } from "../inheritance/resolve";
import type { PageFields } from "./document";
import type { CandidateRow } from "./find-candidates";
import { currentSlugs } from "./former-slugs";
import { type Layer, layers } from "./layer";
import { homeSlug } from "./slug";

/** A page that a site shows, in one of the languages in which it is really written. */
export type SitePage = Pick<
  PageFields,
  "title" | "menuLabel" | "headerOrder" | "footerOrder" | "legalOrder" | "isIndexed"
> & {
  slug: string;
  locale: string;
  layer: Layer;
  /** Slugs of its before that no other page of the site is meant by, and those of them that lead visitors here. */
  formerSlugs: string[];
  redirectedSlugs: string[];
};

/** The pages that a site shows: hidden ones are not among them, inherited ones are. */
export function sitePages(rows: readonly CandidateRow[], locales: readonly string[]): SitePage[] {
  const shown = groupBySlug(rows).flatMap(([slug, ofSlug]) => {
    const candidates = ofSlug.map((row) => row.candidate).filter((candidate) => candidate !== null);
    const isHidden = ofSlug.some((row) => row.isHidden);
    return locales.flatMap((locale) => {
      const page = resolve(candidates, { locales: [locale], isHidden });
      return page ? [toSitePage(slug, page)] : [];
    });
  });
  return withFormerSlugs(shown, rows);
}

/** A page has been at every slug that one of its languages and layers was at. */
function withFormerSlugs(shown: readonly SitePage[], rows: readonly CandidateRow[]): SitePage[] {
  const isShown = new Set(shown.map(({ slug }) => slug));
  const standing = rows.flatMap(({ candidate, ...row }) =>
    candidate && isShown.has(row.slug) ? [{ ...row, layer: candidate.layer }] : [],
  );
  const current = [...currentSlugs(standing)];
  return shown.map((page) => {
    const formerSlugs = current.flatMap(([former, now]) => (now === page.slug ? [former] : []));
    const redirected = standing.flatMap(({ slug, redirectedSlugs }) => (slug === page.slug ? redirectedSlugs : []));
    return { ...page, formerSlugs, redirectedSlugs: formerSlugs.filter((former) => redirected.includes(former)) };
  });
}

function toSitePage(slug: string, { document, locale, layer }: NonNullable<ReturnType<typeof resolve>>): SitePage {
  const { title, menuLabel, headerOrder, footerOrder, legalOrder, isIndexed } = document;
  const fields = { title, menuLabel, headerOrder, footerOrder, legalOrder, isIndexed };
  return { slug, locale, layer, ...fields, formerSlugs: [], redirectedSlugs: [] };
}

export type Menu = "header" | "footer" | "legal";

/**
 * The pages of a menu in their order, each in the visitor's language where it is written in it, else in the default
 * one. In a storefront, platform pages stand only in the legal menu: what the platform sells is not what the vendor
 * does, but its terms hold there too.
 */
export function menuPages(
  pages: readonly SitePage[],
  menu: Menu,
  { locale, defaultLocale, isStorefront }: { locale: string; defaultLocale: string; isStorefront: boolean },
): SitePage[] {
  const order = (page: SitePage) => page[`${menu}Order`];
  return groupBySlug(pages)
    .map(([, versions]) => inLanguage(versions, locale) ?? inLanguage(versions, defaultLocale))
    .filter((page) => page !== undefined)
    .filter((page) => order(page) !== null && page.slug !== homeSlug)
    .filter((page) => !isStorefront || page.layer !== layers.platform || menu === "legal")
    .sort((a, b) => (order(a) ?? 0) - (order(b) ?? 0) || a.slug.localeCompare(b.slug));
}

/** The pages whose canonical address is the site's own and that search engines may list. */
export function indexedPages(pages: readonly SitePage[], isStorefront: boolean): SitePage[] {
  return pages.filter((page) => page.isIndexed && !(isStorefront && page.layer === layers.platform));
}

function inLanguage(versions: readonly SitePage[], locale: string): SitePage | undefined {
  return versions.find((page) => page.locale === locale);
}

function groupBySlug<T extends { slug: string }>(items: readonly T[]): Array<[slug: string, items: T[]]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(item.slug, [...(groups.get(item.slug) ?? []), item]);
  return [...groups];
}
