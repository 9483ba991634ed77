import type { Image } from "@/cms/sections/fields";

type Props = { image: Image; className?: string; isFirst?: boolean };

/** An image that keeps its place while it loads; the page's first is fetched before the others. */
export function Picture({ image, className, isFirst = false }: Props) {
  return (
    <img
      src={image.src}
      alt={image.alt}
      width={image.width}
      height={image.height}
      decoding="async"
      loading={isFirst ? "eager" : "lazy"}
      fetchPriority={isFirst ? "high" : "auto"}
      className={className}
    />
  );
}
