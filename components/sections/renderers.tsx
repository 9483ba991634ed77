import type { ReactElement } from "react";
import type { SectionKind } from "@/cms/sections/kinds";
import { isRetired } from "@/cms/sections/retired";
import type { Section, SectionFields } from "@/cms/sections/section";
import { CallToAction } from "./call-to-action";
import { ContactDetails } from "./contact-details";
import { dressOf } from "./dress";
import { Faq } from "./faq";
import { FeatureGrid } from "./feature-grid";
import { Gallery } from "./gallery";
import { type Ground, groundClass } from "./ground";
import { Hero } from "./hero";
import { ImageText } from "./image-text";
import { LogoGrid } from "./logo-grid";
import { Pricing } from "./pricing";
import { Quotes } from "./quotes";
import type { RenderContext } from "./render-context";
import { RewardsCatalog } from "./rewards-catalog";
import { RichText } from "./rich-text";
import { sectionShell } from "./section-shell";
import { Statistics } from "./statistics";
import { Steps } from "./steps";

type Renderer<K extends SectionKind> = (props: { fields: SectionFields<K>; context: RenderContext }) => ReactElement;

/** How each kind of section is shown. */
export const renderers: { [K in SectionKind]: Renderer<K> } = {
  hero: Hero,
  "rich-text": RichText,
  "feature-grid": FeatureGrid,
  steps: Steps,
  pricing: Pricing,
  faq: Faq,
  statistics: Statistics,
  quotes: Quotes,
  "logo-grid": LogoGrid,
  "call-to-action": CallToAction,
  "contact-details": ContactDetails,
  "rewards-catalog": RewardsCatalog,
  "image-text": ImageText,
  gallery: Gallery,
};

export type SectionViewProps = { section: Section; context: RenderContext; ground?: Ground };

/** A section of any kind on its ground; nothing for a kind that does not exist any more. Links such as `#<section id>` lead to it. */
export function SectionView({ section, context, ground = "plain" }: SectionViewProps) {
  if (isRetired(section)) return null;
  return (
    <section
      id={section.id}
      data-kind={section.kind}
      className={`${groundClass[ground]} ${sectionShell(dressOf(context.template), section.kind)}`}
    >
      {render(section.kind, section.fields, context)}
    </section>
  );
}

function render<K extends SectionKind>(kind: K, fields: SectionFields<K>, context: RenderContext): ReactElement {
  const RendererOfKind: Renderer<K> = renderers[kind];
  return <RendererOfKind fields={fields} context={context} />;
}
