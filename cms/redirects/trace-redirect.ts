import { eq } from "drizzle-orm";
import { platforms } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { resolve } from "../inheritance/resolve";
import { findPlan } from "../memberships/quota";
import { findCandidates, type Owner } from "../pages/find-candidates";
import type { Layer } from "../pages/layer";
import { homeSlug, slugAliases, slugSchema } from "../pages/slug";
import { authorise } from "../policy";
import { pathSegments } from "../sites/path";
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
  const [platform] = await ctx.db
    .select({ defaultLocale: platforms.defaultLocale, locales: platforms.locales })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  if (!platform) throw missing();
  const segments = pathSegments(path.split(/[?#]/)[0] ?? "");
  if (!segments) return { answer: "missing", paths: [path] };
  const [first = "", ...rest] = segments;
  const isLocale = /^[a-z]{2}$/.test(first);
  const locale = isLocale ? first : platform.defaultLocale;
  const paths = [`/${(isLocale ? rest : segments).join("/")}`];
  const withLocale = (each: string) => (isLocale ? `/${locale}${each === "/" ? "" : each}` : each);
  if (!platform.locales.includes(locale)) return { answer: "missing", paths: paths.map(withLocale) };

  for (let step = 0; step < mostSteps; step++) {
    const here = paths.at(-1) ?? "/";
    const slug = here === "/" ? homeSlug : (slugAliases.get(here.slice(1)) ?? here.slice(1));
    const page = await pageAt(ctx, owner, slug, [...new Set([locale, platform.defaultLocale])]);
    if (page) return { answer: "page", slug, ...page, paths: paths.map(withLocale) };
    const next = await findRedirect(ctx.db, { platformId, ownerId: vendorId ?? platformId, path: here });
    if (!next) break;
    paths.push(next);
  }
  return { answer: "missing", paths: paths.map(withLocale) };
}

async function pageAt({ db }: Context, owner: Owner, slug: string, locales: string[]) {
  if (!slugSchema.safeParse(slug).success) return null;
  const rows = await findCandidates(db, owner, { slug, locales });
  const candidates = rows.map((row) => row.candidate).filter((candidate) => candidate !== null);
  const page = resolve(candidates, { locales, isHidden: rows.some((row) => row.isHidden) });
  return page && { locale: page.locale, layer: page.layer, title: page.document.title };
}

function missing() {
  return new NotFound("The site does not exist.");
}
