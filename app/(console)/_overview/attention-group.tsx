import type { ReactNode } from "react";

/** `allHref` leads to a list of exactly what is counted; where there is none, each line leads to its own. */
type AttentionGroupProps = {
  title: string;
  count: number;
  format: Intl.NumberFormat;
  allHref: string | null;
  children: ReactNode;
};

/** What of one kind waits for somebody: the first few, and how many; nothing where there is none. */
export function AttentionGroup({ title, count, format, allHref, children }: AttentionGroupProps) {
  if (!count) return null;
  return (
    <section aria-label={title} className="space-y-2">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm font-medium">
        {title}
        {allHref ? (
          <a href={allHref} className="text-accent underline underline-offset-4">
            {format.format(count)}
            <span className="sr-only"> in all: {title}</span>
          </a>
        ) : (
          <span className="text-soft">{format.format(count)}</span>
        )}
      </h3>
      <ul className="divide-y divide-line rounded-lg border border-line">{children}</ul>
    </section>
  );
}

/** One thing that waits, with the way to it. */
export function AttentionLine({ href, label, children }: { href: string; label: string; children: ReactNode }) {
  return (
    <li className="relative px-4 py-2.5 text-sm hover:bg-hover/60">
      <a href={href} className="line-clamp-2 font-medium wrap-anywhere after:absolute after:inset-0">
        {label}
      </a>
      <p className="wrap-anywhere text-soft">{children}</p>
    </li>
  );
}
