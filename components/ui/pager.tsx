import { ChevronRight, ChevronsLeft } from "lucide-react";
import { buttonClass } from "./button";

type PagerProps = { shown: number; firstHref: string | null; nextHref: string | null; noun: string };

/** Leads on in a long list, and back to its beginning; one goes back step by step with the browser. */
export function Pager({ shown, firstHref, nextHref, noun }: PagerProps) {
  if (!firstHref && !nextHref) return null;
  return (
    <nav
      aria-label="More of the list"
      className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-5 py-3"
    >
      <p className="text-sm text-soft">
        {shown} {noun} on this page
      </p>
      <div className="flex gap-2">
        {firstHref && (
          <a href={firstHref} className={buttonClass("secondary")}>
            <ChevronsLeft aria-hidden="true" className="size-4" /> To the beginning
          </a>
        )}
        {nextHref && (
          <a href={nextHref} className={buttonClass("secondary")}>
            Next <ChevronRight aria-hidden="true" className="size-4" />
          </a>
        )}
      </div>
    </nav>
  );
}
