import type { Image } from "@/cms/sections/fields";
import type { RenderContext } from "./render-context";

type Placed = Pick<Image, "src" | "width" | "height">;

/** What an `img` needs to show a picture, and where it is held when it is cut. */
export type PictureSource = Placed & { srcSet?: string; sizes?: string; position?: string | null };

/**
 * A picture of the library in its widths, with the size that it has now, whatever it had when it was put on the page;
 * any other as it is.
 */
export function pictureSource(
  { src, width, height }: Placed,
  { picture }: RenderContext,
  { sizes, isLazy }: { sizes: string; isLazy: boolean },
): PictureSource {
  const shown = picture?.(src);
  if (!shown) return { src, width, height };
  // A browser knows the width of what it loads late, and need not take our word for it.
  return { ...shown, sizes: isLazy ? `auto, ${sizes}` : sizes };
}
