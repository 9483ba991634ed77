import { withoutRetired } from "@/cms/sections/retired";
import type { Section } from "@/cms/sections/section";
import type { RenderContext } from "@/components/sections/render-context";
import { SectionView } from "@/components/sections/renderers";
import { mainId } from "../skip-link";
import { anchoredSections } from "./anchored-sections";
import { groundsFor } from "./grounds-for";
import { LegalBody } from "./legal-body";

type Props = { sections: Section[]; context: RenderContext };

/** The main part of a page, composed as its template has it. */
export function PageBody({ sections: stored, context }: Props) {
  const sections = withoutRetired(stored);
  if (context.template === "legal") return <LegalBody sections={sections} context={context} />;
  const grounds = groundsFor(sections, context.template);
  return (
    <main
      id={mainId}
      tabIndex={-1}
      data-template={context.template}
      className={`outline-none ${context.template === "content" ? "pb-[calc(var(--spacing-band)*0.5)]" : ""}`}
    >
      {anchoredSections(sections, context.locale).map(({ section, anchorPrefix }, index) => (
        <SectionView
          key={section.id}
          section={section}
          context={{ ...context, anchorPrefix }}
          ground={grounds[index]}
        />
      ))}
    </main>
  );
}
