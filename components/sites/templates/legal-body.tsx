import type { ComponentType } from "react";
import type { Section } from "@/cms/sections/section";
import type { RenderContext } from "@/components/sections/render-context";
import type { SectionViewProps } from "@/components/sections/renderers";
import { mainId } from "../main-id";
import { anchoredSections } from "./anchored-sections";
import { Contents } from "./contents";

type Props = { sections: Section[]; context: RenderContext; View: ComponentType<SectionViewProps> };

/**
 * A long text with its table of contents beside it. The column holds everything from the first running text to the
 * last; what comes before or after takes the page's width.
 */
export function LegalBody({ sections, context, View }: Props) {
  const anchored = anchoredSections(sections, context.locale);
  const isText = sections.map((section) => section.kind === "rich-text");
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  const view = ({ section, anchorPrefix }: (typeof anchored)[number], isAside: boolean) => (
    <View
      key={section.id}
      section={section}
      context={{ ...context, template: isAside ? "content" : "legal", anchorPrefix }}
      ground={section.kind === "hero" ? "tinted" : section.kind === "call-to-action" ? "deep" : "plain"}
    />
  );
  const before = first < 0 ? anchored : anchored.slice(0, first);
  const column = first < 0 ? [] : anchored.slice(first, last + 1);
  const after = first < 0 ? [] : anchored.slice(last + 1);
  return (
    <main id={mainId} tabIndex={-1} data-template="legal" className="outline-none">
      {before.map((entry) => view(entry, entry.section.kind !== "hero"))}
      {column.length > 0 && (
        <div className="wrap grid gap-x-[clamp(2rem,5vw,5rem)] gap-y-8 pt-[clamp(2rem,4vw,4rem)] pb-band lg:grid-cols-[17rem_minmax(0,1fr)]">
          <Contents entries={column.flatMap(({ contents }) => contents)} locale={context.locale} />
          <div className="min-w-0">{column.map((entry) => view(entry, false))}</div>
        </div>
      )}
      {after.map((entry) => view(entry, true))}
    </main>
  );
}
