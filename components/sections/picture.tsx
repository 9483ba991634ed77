import type { Image } from "@/cms/sections/fields";
import { pictureSource } from "./picture-source";
import type { RenderContext } from "./render-context";

type Props = {
  image: Image;
  context: RenderContext;
  /** How wide it is shown, for the choice among its files (HTML, `sizes`). */
  sizes: string;
  className?: string;
  isFirst?: boolean;
};

/** An image that keeps its place while it loads; the page's first is fetched before the others. */
export function Picture({ image, context, sizes, className, isFirst = false }: Props) {
  const { position, ...source } = pictureSource(image, context, { sizes, isLazy: !isFirst });
  return (
    <img
      {...source}
      alt={image.alt}
      decoding="async"
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      className={className}
      style={position ? { objectPosition: position } : undefined}
    />
  );
}
