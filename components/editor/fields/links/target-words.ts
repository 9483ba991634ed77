import { homeSlug } from "@/cms/pages/slug";
import { offerOf, type WritingAids } from "@/cms/pages/writing-aids";
import { isSafeHref } from "@/cms/sections/fields";

type Known = Pick<Readonly<WritingAids>, "links" | "hasAllLinks">;

/** A link's target in words; a doubtful one leads nowhere, or not for visitors yet. */
export type TargetWords = { words: string; isDoubtful?: boolean };

/** Where a stored target leads, for those who do not read addresses; null where there is nothing to say. */
export function targetWords(target: string, known: Known): TargetWords | null {
  if (!isSafeHref(target)) return null;
  const page = /^(page|platform):([^#]+)(#.+)?$/.exec(target);
  if (page) {
    const [, kind = "", slug = "", anchor] = page;
    return pageWords(kind, slug, anchor, known);
  }
  if (target.startsWith("#")) return { words: `A place on this page: ${target.slice(1)}` };
  if (target.startsWith("mailto:")) return { words: `An e-mail to ${target.slice("mailto:".length)}` };
  if (target.startsWith("tel:")) return { words: `A call to ${target.slice("tel:".length)}` };
  return { words: `A web address: ${hostOf(target)}` };
}

function pageWords(kind: string, slug: string, anchor: string | undefined, known: Known): TargetWords {
  const offer = offerOf(known.links, `${kind}:${slug}`);
  const where = kind === "platform" ? "Page of the platform" : "Page";
  if (!offer && !known.hasAllLinks) return { words: `${where}: ${slug}` };
  if (!offer)
    return { words: `No page answers to “${slug}” yet. Visitors see the words without a link.`, isDoubtful: true };
  const place = anchor ? `, at ${anchor.slice(1)}` : "";
  if (!offer.isPublic) return { words: `${where}: ${offer.title}${place}. It is not public yet.`, isDoubtful: true };
  return { words: `${where}: ${offer.title}${place}` };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

const script = /^(javascript|vbscript|data|file|blob):/i;

/** What is wrong with a target, as soon as nothing that could follow would make it right. */
export function refusalOf(target: string): string | undefined {
  // Browsers read over these.
  const [, scheme] = script.exec(target.replaceAll(/[\s\p{Cc}]/gu, "")) ?? [];
  return scheme
    ? `Links that begin with “${scheme.toLowerCase()}:” are not allowed. Choose a page, or type an address that begins with https://.`
    : undefined;
}

/** What is wrong with a target that its writer has left. */
export function problemOf(target: string): string | undefined {
  if (target === "" || isSafeHref(target)) return undefined;
  return (
    refusalOf(target) ??
    "This leads nowhere. Choose a page, or type an address that begins with https://, mailto:, tel: or #."
  );
}

/**
 * What was surely meant by an address that is typed without its beginning: `www.oms.lu`, `oms.lu/prices`, `a@oms.lu`,
 * `+352 26 12`, or `/about` where the site has such a page, of whose address nothing but the page is kept.
 */
export function completedTarget(target: string, { links }: Pick<Known, "links">): string {
  const typed = target.trim();
  if (isSafeHref(typed)) return typed;
  const [, slug = "", anchor = ""] = path.exec(typed) ?? [];
  if (path.test(typed) && offerOf(links, `page:${slug || homeSlug}`)) return `page:${slug || homeSlug}${anchor}`;
  if (phone.test(typed)) return `tel:${typed}`;
  if (email.test(typed)) return `mailto:${typed}`;
  return host.test(typed) ? `https://${typed}` : target;
}

const path = /^\/([a-z0-9-]*)\/?(?:\?[^#]*)?(#[\w-]+)?$/i;
/** A phone number as it may be stored. */
export const phone = /^\+?[0-9 ()-]{5,}$/;
const email = /^[^\s@/:]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}$/i;
const host = /^([\p{L}\d-]+\.)+[\p{L}]{2,}(:\d+)?([/?#]\S*)?$/u;
