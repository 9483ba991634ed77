import type { ShownPicture } from "@/cms/media/rendering";
import type { Template } from "@/cms/pages/template";

/** What a section's renderer knows of the page around it. */
export type RenderContext = {
  /** Language of the text, for numbers. */
  locale: string;
  /** How the page is composed; a section may dress differently for each. */
  template: Template;
  /**
   * Turns a stored link target (`page:pricing`, `https://…`) into an address of the site that shows it; null where the
   * site does not show the page that it leads to.
   */
  href: (target: string) => string | null;
  /**
   * The files of a picture of the library, by its address in the text; null for others, and where they are not known.
   * Without it, pictures are shown from the address itself, which leads to the same picture in one size.
   */
  picture?: (src: string) => ShownPicture | null;
  /** Start of the ids of headings in running text, where two texts of a page would have the same ones. */
  anchorPrefix?: string;
};
