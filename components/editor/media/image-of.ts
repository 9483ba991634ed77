import type { LibraryPicture } from "@/cms/media/media";
import type { Image } from "@/cms/sections/fields";

/** A picture of the library as a page stores it; what is said of it there can be said otherwise on the page. */
export function imageOf({ src, alt, width, height }: LibraryPicture): Image {
  return { src, alt, width, height };
}
