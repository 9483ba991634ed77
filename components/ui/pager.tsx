import { ChevronLeft, ChevronRight, ChevronsLeft } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "./button";

type PagerProps = {
  shown: number;
  /** What is listed, in the plural; of two lists on a screen each has another. */
  noun: string;
  firstHref: string | null;
  nextHref: string | null;
};

/** Leads on in a long list, and back to its beginning; one goes back step by step with the browser. */
export function Pager({ shown, firstHref, nextHref, noun }: PagerProps) {
  if (!firstHref && !nextHref) return null;
  return (
    <Bar label={`More ${noun}`} text={`${shown} ${noun} on this page`}>
      {firstHref && (
        <a href={firstHref} className={buttonClass("secondary")}>
          <ChevronsLeft aria-hidden="true" className="size-4" /> To the beginning
        </a>
      )}
      {nextHref && <Next href={nextHref} />}
    </Bar>
  );
}

type PartPagerProps = {
  /** Which part of the list this is, in words. */
  text: string;
  previousHref: string | null;
  nextHref: string | null;
};

/** Leads back and forth in a list whose parts are numbered. */
export function PartPager({ text, previousHref, nextHref }: PartPagerProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <Bar label="More of the list" text={text}>
      {previousHref && (
        <a href={previousHref} className={buttonClass("secondary")}>
          <ChevronLeft aria-hidden="true" className="size-4" /> Previous
        </a>
      )}
      {nextHref && <Next href={nextHref} />}
    </Bar>
  );
}

function Next({ href }: { href: string }) {
  return (
    <a href={href} className={buttonClass("secondary")}>
      Next <ChevronRight aria-hidden="true" className="size-4" />
    </a>
  );
}

function Bar({ label, text, children }: { label: string; text: string; children: ReactNode }) {
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-between gap-3 border-t border-line px-5 py-3"
    >
      <p className="text-sm text-soft">{text}</p>
      <div className="flex gap-2">{children}</div>
    </nav>
  );
}
