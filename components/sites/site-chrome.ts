import type { Image } from "@/cms/sections/fields";

export type MenuLink = { label: string; href: string; isCurrent: boolean };

export type LanguageLink = {
  locale: string;
  /** The language's own name, such as "Français". */
  label: string;
  href: string;
  isCurrent: boolean;
};

/** All that stands around a page: the header and the footer of a site, as plain data. */
export type SiteChrome = {
  name: string;
  homeHref: string;
  mark: Image | null;
  tagline: string;
  header: MenuLink[];
  footer: MenuLink[];
  legal: MenuLink[];
  languages: LanguageLink[];
  action: MenuLink | null;
  /** Name and address of the platform that runs a vendor's storefront. */
  poweredBy: { label: string; href: string } | null;
  /** Texts, empty where unknown. */
  contact: { email: string; phone: string; address: string };
};
