import type { MenuLink } from "./site-chrome";

type Placed = { link: MenuLink; isInline: { medium: boolean; wide: boolean } };

/** Width in characters: each link adds its padding to its label. */
const widthOf = (link: MenuLink) => link.label.length + 4;

/**
 * Which links of a menu fit into the header beside a site's name, on medium (from 1024 px) and wide windows (from
 * 1280 px). Counted in characters, as nothing can be measured on the server; the rest goes into a menu named "More".
 */
export function placeLinks(links: MenuLink[], name: string, actionLabel: string): Placed[] {
  const used = Math.min(name.length, 30) + (actionLabel ? actionLabel.length + 6 : 0);
  const fits = { medium: fitting(links, 90 - used), wide: fitting(links, 124 - used) };
  return links.map((link, index) => ({
    link,
    isInline: { medium: index < fits.medium, wide: index < fits.wide },
  }));
}

/** How many links fit; when not all do, room is kept for "More". */
function fitting(links: MenuLink[], budget: number): number {
  const total = links.reduce((sum, link) => sum + widthOf(link), 0);
  if (total <= budget) return links.length;
  let left = budget - 10;
  const firstTooWide = links.findIndex((link) => {
    left -= widthOf(link);
    return left < 0;
  });
  return Math.max(0, firstTooWide);
}
