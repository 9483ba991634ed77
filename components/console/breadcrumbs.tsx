import { ChevronRight } from "lucide-react";

type BreadcrumbsProps = {
  trail: Array<{ href: string | null; label: string }>;
  /** Keeps to one line: what is long ends early, and a phone shows the way back alone. */
  isOneLine?: boolean;
};

/** The way to the page, from the list that it is in; the last is the page itself. */
export function Breadcrumbs({ trail, isOneLine = false }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumbs" className="min-w-0">
      <ol className={`flex ${isOneLine ? "" : "flex-wrap"} items-center gap-x-2 gap-y-1 text-sm text-soft`}>
        {trail.map(({ href, label }, index) => (
          <li
            key={label}
            className={`flex max-w-full min-w-0 items-center gap-2 ${isOneLine ? (href ? "shrink-0" : "max-sm:hidden") : ""}`}
          >
            {index > 0 && <ChevronRight aria-hidden="true" className="size-3.5 shrink-0" />}
            {href ? (
              <a href={href} className="truncate rounded hover:text-ink hover:underline">
                {label}
              </a>
            ) : (
              <span aria-current="page" className="truncate">
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
