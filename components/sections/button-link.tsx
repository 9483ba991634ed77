import type { Link } from "@/cms/sections/fields";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { RenderContext } from "./render-context";

type Props = {
  link: Link;
  context: RenderContext;
  variant?: "filled" | "outline";
  hasArrow?: boolean;
  className?: string;
};

const variants = {
  filled: "bg-button text-on-button hover:shadow-[0_0_0_4px_color-mix(in_oklab,var(--button)_28%,transparent)]",
  outline: "border border-[color-mix(in_oklab,var(--ink)_30%,var(--line))] text-ink hover:border-ink",
};

/** A link that looks like a button, in the colours of the ground on which it stands; nothing where it leads nowhere. */
export function ButtonLink({ link, context, variant = "filled", hasArrow = variant === "filled", className }: Props) {
  const href = context.href(link.href);
  if (href === null) return null;
  return (
    <a
      href={href}
      className={classNames(
        "group/button inline-flex min-h-12 max-w-full items-center justify-center gap-2 rounded-theme px-5.5 py-2.5 text-center font-semibold leading-snug transition-[box-shadow,border-color] duration-200",
        variants[variant],
        className,
      )}
    >
      {link.label}
      {hasArrow && (
        <Icon
          name="arrow-right"
          strokeWidth={2.25}
          className="size-4 transition-transform duration-200 group-hover/button:translate-x-0.5"
        />
      )}
    </a>
  );
}
