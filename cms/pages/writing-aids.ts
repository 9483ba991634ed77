import type { ThemeColors } from "../platforms/theme";

/** A page that a link can lead to, offered while one is chosen. */
export type LinkOffer = {
  /** As it is stored, such as `page:pricing` or `platform:terms` (`href` in cms/sections/fields.ts). */
  target: string;
  title: string;
  /** Whether visitors see the page already. */
  isPublic: boolean;
  /** Targets that led to it before it was renamed, and still do. */
  former?: readonly string[];
};

/** The page that a target leads to, by the slug that it has or had; a place on the page is passed over. */
export function offerOf(links: readonly LinkOffer[], target: string): LinkOffer | undefined {
  const [page = ""] = target.split("#", 1);
  return links.find((link) => link.target === page) ?? links.find(({ former }) => former?.includes(page));
}

/** A variable that a text may contain, with what it stands for where the page is written. */
export type VariableOffer = {
  /** As in `{{vendor.name}}`. */
  name: string;
  /** Empty where it is not known, or differs from one vendor to the next. */
  value: string;
};

export type WritingAids = {
  links: LinkOffer[];
  /** Whether those are all that there are: of a page that is not among them nothing is known otherwise. */
  hasAllLinks: boolean;
  variables: VariableOffer[];
  /** The platform's theme, whose colours texts are read on. */
  colors: ThemeColors | null;
  /** Whether the page may say something to search engines: for a vendor it depends on the plan. */
  maySetSearch: boolean;
};
