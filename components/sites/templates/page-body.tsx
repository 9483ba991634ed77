import type { ComponentType } from "react";
import { withoutRetired } from "@/cms/sections/retired";
import type { Section } from "@/cms/sections/section";
import type { RenderContext } from "@/components/sections/render-context";
import { SectionView, type SectionViewProps } from "@/components/sections/renderers";
import { mainId } from "../main-id";
import { anchoredSections } from "./anchored-sections";
import { groundsFor } from "./grounds-for";
import { LegalBody } from "./legal-body";

type Props = {
  sections: Section[];
  context: RenderContext;
  /** Shows a section; an editor's preview has a view of its own. */
  View?: ComponentType<SectionViewProps>;
};

/** The main part of a page, composed as its template has it. */
export function PageBody({ sections: stored, context, View = SectionView }: Props) {
  const sections = withoutRetired(stored);
  if (context.template === "legal") return <LegalBody sections={sections} context={context} View={View} />;
  const grounds = groundsFor(sections, context.template);
  return (
    <main
      id={mainId}
      tabIndex={-1}
      data-template={context.template}
      className={`outline-none ${context.template === "content" ? "pb-[calc(var(--spacing-band)*0.5)]" : ""}`}
    >
      {anchoredSections(sections, context.locale).map(({ section, anchorPrefix }, index) => (
        <View key={section.id} section={section} context={{ ...context, anchorPrefix }} ground={grounds[index]} />
      ))}
    </main>
  );
}
