import type { ThemeColors } from "../platforms/theme";
import type { Menu } from "./site-pages";

/** A page that stands in a menu, with its place. */
export type MenuNeighbour = { title: string; order: number };

/** What the settings of a page need to know of the site that shows it. */
export type SettingsSite = {
  tagline: string;
  colors: ThemeColors;
  /** The other pages of each menu as visitors see them, in their order. */
  menus: Record<Menu, MenuNeighbour[]>;
};
