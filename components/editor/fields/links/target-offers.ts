import { isSafeHref } from "@/cms/sections/fields";
import type { LinkOffer } from "../../editor-context";
import { phone } from "./target-words";

/** A target to choose: its title, and the address that is stored. */
export type TargetOffer = { target: string; title: string; detail: string };
export type TargetGroup = { value: string; items: TargetOffer[] };

const mostOfAGroup = 50;

/** The beginnings of what is no page; the rest is typed. */
const beginnings: TargetOffer[] = [
  { target: "https://", title: "A web address", detail: "https://" },
  { target: "mailto:", title: "An e-mail address", detail: "mailto:" },
  { target: "tel:", title: "A phone number", detail: "tel:" },
  { target: "#", title: "A place on this page", detail: "#" },
];

/**
 * What a text may mean as a link's target: pages whose title or address holds it, and what it is as an address.
 *
 * @param text what is typed; nothing fits everything.
 */
export function targetOffers(text: string, links: readonly LinkOffer[]): TargetGroup[] {
  const wanted = folded(text.replace(/^(page|platform):/, ""));
  const found = links.filter(({ target, title }) => folded(`${title} ${target}`).includes(wanted));
  const [own, platform] = [found.filter(isOwn), found.filter((offer) => !isOwn(offer))];
  return [
    { value: "Pages of this site", items: own.slice(0, mostOfAGroup).map(pageOffer) },
    { value: "Pages of the platform", items: platform.slice(0, mostOfAGroup).map(pageOffer) },
    { value: "Something else", items: text === "" ? beginnings : addressOffers(text.trim()) },
  ].filter(({ items }) => items.length > 0);
}

function isOwn({ target }: LinkOffer): boolean {
  return !target.startsWith("platform:");
}

function pageOffer({ target, title, isPublic }: LinkOffer): TargetOffer {
  const slug = target.slice(target.indexOf(":") + 1);
  const path = slug === "home" ? "/" : `/${slug}`;
  return { target, title, detail: isPublic ? path : `${path}, not public yet` };
}

function addressOffers(text: string): TargetOffer[] {
  const offers: TargetOffer[] = [
    { target: webAddress(text), title: "A web address", detail: webAddress(text) },
    { target: `mailto:${text}`, title: "An e-mail address", detail: text },
    { target: `tel:${text}`, title: "A phone number", detail: text },
  ];
  const isMeant = [/^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i, /^[^\s@:]+@[\w-]+(\.[\w-]+)+$/, phone];
  return offers.filter(({ target }, index) => isMeant[index]?.test(text) && isSafeHref(target) && target !== text);
}

function webAddress(text: string): string {
  return `https://${text.replace(/^https?:\/\//i, "")}`;
}

/** Without case and accents, as people search. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
