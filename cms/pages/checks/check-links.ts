import { isSafeHref, type Link } from "../../sections/fields";
import { markdownLinks } from "../../sections/markdown-nodes";
import { type LinkOffer, offerOf } from "../writing-aids";
import { type Check, type CheckedSite, type Finding, warnOf } from "./check";
import { emptyLabels } from "./link-labels";
import type { PlacedField } from "./placed-fields";

/** Links that lead nowhere, that visitors cannot follow yet, or that do not say where they lead. */
export const checkLinks: Check = ({ fields, site }) => {
  return fields.flatMap((place) => {
    if (place.type === "link") return inField(place, place.value as Link, site);
    return place.type === "markdown" ? inMarkdown(place, site) : [];
  });
};

/** What the schema refuses is an error by itself already. */
function inField({ sectionId, field }: PlacedField, { label, href }: Link, site: CheckedSite): Finding[] {
  return [
    ...aboutLabel(label, site).map((message) => warnOf({ sectionId, field: `${field}.label` }, message)),
    ...aboutTarget(label, href, site).map((message) => warnOf({ sectionId, field: `${field}.href` }, message)),
  ];
}

function inMarkdown(place: PlacedField, site: CheckedSite): Finding[] {
  return markdownLinks(String(place.value)).flatMap(({ label, href }) => {
    if (!href) return [warnOf(place, `The link “${label}” leads nowhere.`)];
    if (!label) return [warnOf(place, `The link to ${href} has no text, so nobody sees it.`)];
    if (!isSafeHref(href)) {
      const message = `The link “${label}” leads to ${href}, which is not allowed, so it is shown as text. Links lead to a page, or to an https, mailto or tel address.`;
      return [warnOf(place, message)];
    }
    return [...aboutLabel(label, site), ...aboutTarget(label, href, site)].map((message) => warnOf(place, message));
  });
}

function aboutLabel(label: string, { locale }: CheckedSite): string[] {
  const said = label
    .toLowerCase()
    .replace(/[\s.…:!»›→>]+$/u, "")
    .trim();
  if (!emptyLabels[locale]?.includes(said)) return [];
  return [`The link “${label}” does not say where it leads. Name what is there.`];
}

function aboutTarget(label: string, href: string, { links, hasAllLinks }: CheckedSite): string[] {
  const [target = ""] = href.split("#", 1);
  if (!/^(page|platform):/.test(target)) return [];
  const offer = offerOf(links, target) ?? offerOf(links, ownTarget(target, links));
  if (!offer && !hasAllLinks) return [];
  if (!offer) return [`The link “${label}” leads to ${target}, and there is no such page.`];
  return offer.isPublic ? [] : [`The link “${label}” leads to “${offer.title}”, which visitors cannot see yet.`];
}

/** On the platform's own site its pages are offered as those of the site. */
function ownTarget(target: string, links: readonly LinkOffer[]): string {
  const isOwn = !links.some((link) => link.target.startsWith("platform:"));
  return isOwn ? target.replace(/^platform:/, "page:") : target;
}
