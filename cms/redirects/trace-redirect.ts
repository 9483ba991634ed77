import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { resolve } from "../inheritance/resolve";
import { findPlan } from "../memberships/quota";
import { findCandidates, listCandidates, type Owner } from "../pages/find-candidates";
import type { Layer } from "../pages/layer";
import { sitePages } from "../pages/site-pages";
import { homeSlug, slugAliases, slugSchema } from "../pages/slug";
import { authorise } from "../policy";
import { pathSegments } from "../sites/path";
import { findSiteLook } from "../storefronts/find-look";
import { findRedirect } from "./find-redirect";

/** Where a path of a site leads in the end: a page, or a 404; by which paths, the first being what was asked for. */
export type Trace = { paths: string[] } & (
  | { answer: "page"; slug: string; locale: string; layer: Layer; title: string }
  | { answer: "missing" }
);

/** Redirects make no circles, so a chain ends; this bounds what one question may cost. */
const mostSteps = 20;

/**
 * What a path of a site answers, as a visitor would find it once the site is open: the page, the redirects on the way,
 * or a 404.
 *
 * @param vendorId the storefront, or null for the platform's own site.
 * @throws NotFound where there is no such site in the scope, Forbidden.
 */
export async function traceRedirect(ctx: Context, { path, ...owner }: Owner & { path: string }): Promise<Trace> {
  if (!isInScope(ctx.scope, owner)) throw missing();
  authorise(ctx, "redirect.read", owner);
  const { platformId, vendorId } = owner;
  if (vendorId) await findPlan(ctx.db, { platformId, vendorId });
  const site = await findSiteLook(ctx.db, owner);
  if (!site) throw missing();
  const asked = readPath(path, site.defaultLocale);
  if (!asked) return { answer: "missing", paths: [path] };
  const { locale, start, spell } = asked;
  if (!site.locales.includes(locale)) return { answer: "missing", paths: [spell(start)] };
  const { end, visited } = await follow(ctx, owner, start, [...new Set([locale, site.defaultLocale])]);
  const paths = visited.map(spell);
  return end ? { answer: "page", ...end, paths } : { answer: "missing", paths };
}

/** The language of a path and what follows it, and how a path of the site is spelt in that language. */
function readPath(path: string, defaultLocale: string) {
  const segments = pathSegments(path.split(/[?#]/)[0] ?? "");
  if (!segments) return null;
  const [first = "", ...rest] = segments;
  const isLocale = /^[a-z]{2}$/.test(first);
  return {
    locale: isLocale ? first : defaultLocale,
    start: `/${(isLocale ? rest : segments).join("/")}`,
    spell: (each: string) => (isLocale ? `/${first}${each === "/" ? "" : each}` : each),
  };
}

/** Goes from redirect to redirect until there is a page, or nothing. */
async function follow(ctx: Context, owner: Owner, start: string, locales: string[]) {
  const ownerId = owner.vendorId ?? owner.platformId;
  const visited = [start];
  for (let path: string | null = start; path && visited.length <= mostSteps; ) {
    const end = await pageAt(ctx, owner, slugOf(path), locales);
    if (end) return { end, visited };
    path =
      (await findRedirect(ctx.db, { platformId: owner.platformId, ownerId, path })) ??
      (await renamedPath(ctx, owner, slugOf(path), locales));
    if (path) visited.push(path);
  }
  return { end: null, visited };
}

/** Where the page stands now that was at a slug before, if its old address leads there. */
async function renamedPath({ db }: Context, owner: Owner, slug: string, locales: string[]): Promise<string | null> {
  const shown = sitePages(await listCandidates(db, owner), locales);
  const page = shown.find(({ redirectedSlugs }) => redirectedSlugs.includes(slug));
  return page ? `/${page.slug}` : null;
}

function slugOf(path: string): string {
  const slug = path.slice(1) || homeSlug;
  return slugAliases.get(slug) ?? slug;
}

async function pageAt({ db }: Context, owner: Owner, slug: string, locales: string[]) {
  if (!slugSchema.safeParse(slug).success) return null;
  const rows = await findCandidates(db, owner, { slug, locales });
  const candidates = rows.map((row) => row.candidate).filter((candidate) => candidate !== null);
  const page = resolve(candidates, { locales, isHidden: rows.some((row) => row.isHidden) });
  return page && { slug, locale: page.locale, layer: page.layer, title: page.document.title };
}

function missing() {
  return new NotFound("The site does not exist.");
}
