import type { Layer } from "./layer";

/** What has to be known of a page to find it by a slug that it had before. */
export type Renamed = { slug: string; layer: Layer; formerSlugs: readonly string[] };

/**
 * Where the pages of a site that were renamed stand now, by each slug that they had before. A slug that a page has now
 * is not among them: what stands there is shown, whatever stood there once. Where two layers once had a slug, the one
 * that would have been shown is meant.
 */
export function currentSlugs(pages: readonly Renamed[]): ReadonlyMap<string, string> {
  const taken = new Set(pages.map(({ slug }) => slug));
  const found = pages
    .toSorted((a, b) => a.layer - b.layer)
    .flatMap(({ slug, formerSlugs }) => formerSlugs.map((former) => [former, slug] as const));
  return new Map(found.filter(([former]) => !taken.has(former)));
}

/**
 * A stored link target, such as `page:old#plans`, that leads to where its page stands now; as it is where nothing is
 * known of its slug.
 */
export function followRename(target: string, current: ReadonlyMap<string, string>): string {
  const [, kind, slug = "", anchor = ""] = /^(page|platform):([a-z0-9-]+)(#.*)?$/.exec(target) ?? [];
  const now = current.get(slug);
  return kind && now ? `${kind}:${now}${anchor}` : target;
}
