import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { Eyebrow } from "./eyebrow";
import { Markdown } from "./markdown";
import type { RenderContext } from "./render-context";

type Props = {
  eyebrow?: string;
  heading: string;
  text?: string;
  context: RenderContext;
  /** How much room the content needs; what needs little stands beside the heading in some dresses. */
  width?: "narrow" | "medium" | "wide";
  children: ReactNode;
};

const outer: Record<Dress, string> = {
  spotlight: "wrap py-band",
  editorial: "wrap",
  mosaic: "p-[clamp(1.25rem,3.2vw,3.5rem)]",
  content: "wrap py-[calc(var(--spacing-band)*0.55)]",
};

const headings: Record<Dress, string> = {
  spotlight: "text-title max-w-[22ch]",
  editorial: "text-[clamp(1.75rem,1.3rem+1.5vw,2.625rem)]",
  mosaic: "text-[clamp(2rem,1.3rem+2.8vw,3.75rem)] leading-[1.02] max-w-[20ch]",
  content: "text-[clamp(1.625rem,1.3rem+1.2vw,2.25rem)] max-w-[28ch]",
};

/** The usual build of a section: what it is about, then its content, arranged as the page's dress has it. */
export function SectionFrame({ eyebrow = "", heading, text = "", context, width = "medium", children }: Props) {
  const dress = dressOf(context.template);
  const title = (
    <div className="grid content-start gap-3">
      <Eyebrow context={context}>{eyebrow}</Eyebrow>
      {heading && <h2 className={headings[dress]}>{heading}</h2>}
    </div>
  );
  const lead = text && <Markdown source={text} context={context} topLevel={3} className="text-lead is-soft" />;
  if (dress === "editorial") {
    return <EditorialFrame {...{ isBeside: width !== "wide", title, lead, children }} />;
  }
  if (dress === "content" && width === "narrow") {
    return (
      <div className={classNames(outer.content, "grid gap-x-[clamp(2rem,5vw,5rem)] gap-y-7 lg:grid-cols-[4fr_8fr]")}>
        <div className="grid content-start gap-4">
          {title}
          {lead}
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    );
  }
  const hasHeader = Boolean(eyebrow || heading || text);
  return (
    <div className={outer[dress]}>
      {hasHeader && (
        <div
          className={classNames(
            "mb-[clamp(1.75rem,3.6vw,3.5rem)] grid gap-x-12 gap-y-4",
            dress !== "content" && text && "lg:grid-cols-[7fr_5fr] lg:items-end",
          )}
        >
          {title}
          {lead}
        </div>
      )}
      {children}
    </div>
  );
}

type EditorialProps = { isBeside: boolean; title: ReactNode; lead: ReactNode; children: ReactNode };

function EditorialFrame({ isBeside, title, lead, children }: EditorialProps) {
  return (
    <div className="wrap">
      <div
        className={classNames(
          "grid gap-x-[clamp(2rem,5vw,5rem)] gap-y-10 border-t border-ink pt-6 pb-band",
          isBeside && "lg:grid-cols-[4fr_8fr]",
        )}
      >
        <div
          className={classNames(
            "grid content-start gap-x-16 gap-y-5",
            isBeside ? "lg:sticky lg:top-28 lg:self-start" : "lg:grid-cols-[8fr_4fr]",
          )}
        >
          {title}
          {lead}
        </div>
        <div className="min-w-0">{children}</div>
      </div>
    </div>
  );
}
