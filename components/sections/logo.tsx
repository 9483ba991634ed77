import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";

type Props = {
  entry: SectionFields<"logo-grid">["entries"][number];
  context: RenderContext;
  /** Takes the size of the list around it. */
  isLarge: boolean;
};

/** A name as its logo or, without one, as a wordmark. Its link reaches over the whole cell. */
export function Logo({ entry, context, isLarge }: Props) {
  const { name, image, link } = entry;
  const href = link && context.href(link.href);
  const mark = image ? (
    <Picture
      image={{ ...image, alt: image.alt || name }}
      context={context}
      sizes="12rem"
      className="max-h-10 w-auto max-w-full object-contain"
    />
  ) : (
    name
  );
  return (
    <h3 className={classNames("max-w-full", isLarge ? "text-[1em]" : "text-lg")}>
      {link && href ? (
        <a href={href} className="inline-flex min-h-6 items-center gap-2 after:absolute after:inset-0 hover:text-link">
          {mark}
          <span className="sr-only">, {link.label}</span>
          <Icon name="arrow-right" className="size-[1em] text-link" strokeWidth={2} />
        </a>
      ) : (
        mark
      )}
    </h3>
  );
}
