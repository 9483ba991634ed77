import { reservedSlugs, slugAliases, slugSchema } from "../../pages/slug";
import type { LegacyPage } from "../schema";
import { freeName, slugOf } from "../slug-of";
import type { FindingCode } from "./finding";

export type PlannedSlug = {
  slug: string;
  formerSlugs: string[];
  redirectedSlugs: string[];
  /** Why it is another one than before, where a person has to agree to that. */
  problem: { code: FindingCode; found: string } | null;
};

/**
 * The slugs that the pages of one owner get: their own where those are slugs and free, else the nearest. Where two
 * claim one, the page that visitors saw has it, then the one that is written so, then the older.
 *
 * @param isFree whether the owner has nothing at a slug yet.
 * @param decided slugs that a person has given to pages, by their ids.
 */
export function planSlugs(
  pages: readonly LegacyPage[],
  isFree: (slug: string) => boolean,
  decided: (page: LegacyPage) => string | undefined,
): Map<LegacyPage, PlannedSlug> {
  const used = new Set<string>();
  const planned = new Map<LegacyPage, PlannedSlug>();
  const claims = new Set(pages.map((page) => page.slug));
  for (const page of [...pages].sort(byClaim)) {
    const given = decided(page);
    const wanted = given ?? slugOf(page.slug);
    const fitting = fittingSlug(wanted, page);
    const slug = freeName(fitting, (name) => isFree(name) && !used.has(name));
    used.add(slug);
    const problem = slug === given ? null : problemOf(page, { wanted, fitting, slug });
    planned.set(page, { slug, ...former(page, slug, claims), problem });
  }
  return planned;
}

function byClaim(a: LegacyPage, b: LegacyPage): number {
  const isExact = ({ slug }: LegacyPage) => slugOf(slug) === slug;
  return Number(b.isPublished) - Number(a.isPublished) || Number(isExact(b)) - Number(isExact(a)) || a.id - b.id;
}

function fittingSlug(wanted: string, { id }: LegacyPage): string {
  if (slugSchema.safeParse(wanted).success) return wanted;
  return wanted ? `${wanted.slice(0, 70)}-page` : `page-${id}`;
}

function problemOf(
  { slug: before }: LegacyPage,
  { wanted, fitting, slug }: Record<"wanted" | "fitting" | "slug", string>,
): PlannedSlug["problem"] {
  if (slug !== fitting) return { code: "slug-taken", found: `another page is at “${fitting}”` };
  if (reservedSlugs.has(wanted)) return { code: "slug-reserved", found: `“${wanted}” is reserved in Orion` };
  const isKept = slug === before || slugAliases.get(before) === slug;
  return isKept ? null : { code: "slug-form", found: `“${before}” is no slug in Orion` };
}

/** Links that name the old slug lead to the page, and its address too, unless that is another's or the application's. */
function former(
  { slug: before }: LegacyPage,
  slug: string,
  claims: ReadonlySet<string>,
): Pick<PlannedSlug, "formerSlugs" | "redirectedSlugs"> {
  const hasForm = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(before) && before.length <= 80;
  const isTaken = slug.startsWith(before) && claims.has(before) && slug !== before && !reservedSlugs.has(before);
  if (!hasForm || before === slug || isTaken) return { formerSlugs: [], redirectedSlugs: [] };
  return { formerSlugs: [before], redirectedSlugs: slugSchema.safeParse(before).success ? [before] : [] };
}
