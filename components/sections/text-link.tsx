import type { Link } from "@/cms/sections/fields";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { RenderContext } from "./render-context";

type Props = { link: Link; context: RenderContext; className?: string };

/** A quiet link with an arrow, for what follows an item; nothing where it leads nowhere. */
export function TextLink({ link, context, className }: Props) {
  const href = context.href(link.href);
  if (href === null) return null;
  return (
    <a
      href={href}
      className={classNames(
        "group/link inline-flex min-h-6 items-center gap-1.5 font-semibold text-link underline decoration-transparent decoration-1 underline-offset-4 transition-colors hover:decoration-current",
        className,
      )}
    >
      {link.label}
      <Icon
        name="arrow-right"
        strokeWidth={2.25}
        className="size-4 transition-transform duration-200 group-hover/link:translate-x-0.5"
      />
    </a>
  );
}
