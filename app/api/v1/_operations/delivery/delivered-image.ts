import type { ShownPicture } from "@/cms/media/rendering";
import type { ShownImage } from "@/cms/sections/shown-fields";
import { env } from "@/lib/env";

type StoredImage = Pick<ShownImage, "src" | "alt" | "width" | "height">;

/**
 * A picture with addresses that work from anywhere, in the size that it has now.
 *
 * @param picture what is known of pictures of the library.
 */
export function deliveredImageOf(
  { src, alt, width, height }: StoredImage,
  picture: (src: string) => ShownPicture | null,
): ShownImage {
  const shown = picture(src);
  if (!shown) return { src: absolute(src), alt, width, height, srcSet: null, position: null };
  const srcSet = shown.srcSet.split(", ").map(absolute).join(", ");
  return { ...shown, alt, src: absolute(shown.src), srcSet };
}

function absolute(address: string): string {
  return address.startsWith("/") ? new URL(env().APP_URL).origin + address : address;
}
