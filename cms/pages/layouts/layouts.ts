import { about } from "./about";
import { contact } from "./contact";
import { events } from "./events";
import { faq } from "./faq";
import type { Layout, LayoutText } from "./layout";
import { services } from "./services";

/** What a vendor can begin a page of its own with, besides nothing. */
export const layouts = { about, services, events, faq, contact } as const satisfies Record<string, Layout>;
export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]];

/** A layout in a language, or in English where it is not written in it. */
export function layoutIn(name: LayoutName, locale: string): LayoutText {
  const layout: Layout = layouts[name];
  return layout[locale] ?? layout.en;
}
