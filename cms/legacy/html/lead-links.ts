import type { Element, Nodes, Root } from "hast";
import { attribute } from "@/cms/sections/paste/pasted-elements";
import { homeSlug } from "../../pages/slug";
import { slugOf } from "../slug-of";

/** Where the old system's own addresses are from now on. */
export type LinkPlace = {
  /** The old code of the vendor whose page it is, or null. */
  vendor: string | null;
  /** The old site's origin, such as `https://www.oms.lu`, or null where it is not known. */
  origin: string | null;
  /** Where its pictures and other files are from now on, such as `https://old.oms.lu`, or null where nobody knows. */
  files: string | null;
};

/**
 * Makes links within the old site links of the product (`page:about`, `platform:pricing`), and those to its pictures and
 * other files addresses of where they are kept, if that is known. What leads elsewhere is left as it is.
 */
export function leadLinks(root: Root, place: LinkPlace): Root {
  const lead = (node: Nodes): void => {
    if (node.type === "element") leadOne(node, place);
    if ("children" in node) node.children.forEach(lead);
  };
  const copy = structuredClone(root);
  lead(copy);
  return copy;
}

/** Stands before the path of a picture whose host nobody knows. */
export const unknownHost = "old:";

function leadOne(node: Element, place: LinkPlace): void {
  const [href, src] = [attribute(node, "href"), attribute(node, "src")];
  if (node.tagName === "a" && href) node.properties.href = leadHref(href.trim(), place);
  if (node.tagName === "img" && src) node.properties.src = leadSource(src.trim(), place);
}

/** A link of the old site as the product writes it. */
export function leadHref(href: string, place: LinkPlace): string {
  const path = pathOnSite(href, place.origin);
  if (path === null) return href;
  const [, bare = "", anchor = ""] = /^([^?#]*)[^#]*(#[a-z0-9-]+)?/i.exec(path) ?? [];
  if (!bare && anchor) return anchor.toLowerCase();
  // From the root it led to the system's own page, in a shop too.
  const isRelative = !bare.startsWith("/");
  const segments = bare.split("/").filter((segment) => segment !== "" && segment !== ".");
  const [first, code, ...rest] = segments;
  // A vendor's code may look like a file: `cafe.lu`.
  const isVendorsHome = first === "vendors" && segments.length === 2;
  if (!isVendorsHome && isFile(segments.at(-1))) return absolute(path, place.files) ?? href;
  if (first === "vendors" && code !== undefined && rest.length <= 1) {
    const isOwn = place.vendor !== null && code.toLowerCase() === place.vendor.toLowerCase();
    if (isOwn) return target("page", rest[0], anchor);
    return absolute(path, place.origin) ?? href;
  }
  if (segments.length > 1) return absolute(path, place.origin) ?? href;
  return target(isRelative ? "page" : "platform", first, anchor);
}

/** `menu.pdf` is a file on the old host, `about.html` was a page. */
function isFile(segment = ""): boolean {
  return /\.[a-z0-9]{2,5}$/i.test(segment) && !/\.(html?|php)$/i.test(segment);
}

function leadSource(src: string, { origin, files }: LinkPlace): string {
  const path = pathOnSite(src, origin);
  if (path === null) return src.replace(/^http:/i, "https:");
  // A path would be one of Orion's, which has other pictures there, or none.
  return absolute(path, files) ?? `${unknownHost}${path}`;
}

function target(kind: "page" | "platform", segment: string | undefined, anchor: string): string {
  return `${kind}:${segment === undefined ? homeSlug : slugOf(decoded(segment))}${anchor.toLowerCase()}`;
}

/** Whether an address names the old site by its host, so that it leads elsewhere from now on. */
export function namesOldSite(address: string, { origin }: Pick<LinkPlace, "origin">): boolean {
  return /^(https?:)?\/\//i.test(address) && pathOnSite(address, origin) !== null;
}

/** The path that an address has on the old site, or null where it leads elsewhere. */
function pathOnSite(address: string, origin: string | null): string | null {
  if (/^(page|platform):/.test(address)) return null;
  if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return address;
  if (!origin || !URL.canParse(address, origin)) return null;
  const url = new URL(address, origin);
  return /^https?:$/.test(url.protocol) && url.host === new URL(origin).host
    ? url.pathname + url.search + url.hash
    : null;
}

function absolute(path: string, origin: string | null): string | null {
  if (!origin || !URL.canParse(path, origin)) return null;
  return new URL(path, origin).href.replace(/^http:/i, "https:");
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
