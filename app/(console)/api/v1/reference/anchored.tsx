import type { ReactNode } from "react";

type AnchoredProps = { id: string; level: 2 | 3; children: ReactNode; className?: string };

/** A heading that leads to itself, so that its address can be shared. */
export function Anchored({ id, level, children, className = "" }: AnchoredProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const size = level === 2 ? "text-2xl" : "text-lg";
  return (
    <Heading id={id} className={`scroll-mt-6 font-semibold tracking-tight wrap-anywhere ${size} ${className}`}>
      <a href={`#${id}`} className="rounded underline-offset-4 hover:underline">
        {children}
      </a>
    </Heading>
  );
}
