import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";

type Props = {
  quote: SectionFields<"quotes">["quotes"][number];
  size: "small" | "medium" | "large";
  className: string;
};

const sizes = {
  small: "text-lg leading-relaxed",
  medium: "font-heading text-[clamp(1.25rem,1.05rem+0.8vw,1.625rem)] leading-snug tracking-tight",
  large: "font-heading text-[clamp(1.625rem,1.1rem+2vw,2.75rem)] leading-[1.18] tracking-tight",
};

/** A customer's words and who said them. */
export function Quote({ quote, size, className }: Props) {
  return (
    <figure className={classNames("flex flex-col justify-between gap-8", className)}>
      <blockquote className={sizes[size]}>
        <p className="before:content-[open-quote] after:content-[close-quote]">{quote.quote.trim()}</p>
      </blockquote>
      <figcaption className="flex items-center gap-3.5">
        <span
          aria-hidden="true"
          className="grid size-11 shrink-0 place-items-center rounded-full bg-chip font-semibold text-on-chip"
        >
          {initials(quote.name)}
        </span>
        <span className="min-w-0 leading-snug">
          <span className="block font-semibold">{quote.name}</span>
          {quote.role && <span className="block text-[0.9375rem] text-soft">{quote.role}</span>}
        </span>
      </figcaption>
    </figure>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}
