import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { dressOf } from "./dress";
import { FeatureCard, FeatureItem, FeatureRow } from "./feature";
import { FeatureTile } from "./feature-tile";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";
import { bentoSpans, evenSpans, spanClass, spanGrid } from "./spans";

type Props = { fields: SectionFields<"feature-grid">; context: RenderContext };

/** What an offering does, point by point. */
export function FeatureGrid({ fields, context }: Props) {
  const { eyebrow, heading, text, features } = fields;
  return (
    <SectionFrame eyebrow={eyebrow} heading={heading} text={text} context={context}>
      <Features features={features} context={context} />
    </SectionFrame>
  );
}

function Features({ features, context }: { features: Props["fields"]["features"]; context: RenderContext }) {
  switch (dressOf(context.template)) {
    case "spotlight": {
      const spans = evenSpans(features.length);
      return (
        <ul className={`${spanGrid} gap-4`}>
          {inPlaces(features, (feature, key, index) => (
            <FeatureCard key={key} feature={feature} context={context} className={spanClass(spans, index)} />
          ))}
        </ul>
      );
    }
    case "mosaic": {
      const spans = bentoSpans(features.length);
      return (
        <ul className={`${spanGrid} gap-4`}>
          {inPlaces(features, (feature, key, index) => (
            <FeatureTile
              key={key}
              feature={feature}
              context={context}
              index={index}
              shape={spans[index]?.rows === 2 ? "tall" : spans[index]?.columns === 4 ? "wide" : "plain"}
              className={spanClass(spans, index)}
            />
          ))}
        </ul>
      );
    }
    case "editorial":
      return (
        <ul className="grid gap-x-12 md:grid-cols-2">
          {inPlaces(features, (feature, key) => (
            <FeatureRow key={key} feature={feature} context={context} />
          ))}
        </ul>
      );
    case "content":
      return (
        <ul
          className={
            features.length === 4
              ? "grid gap-10 sm:grid-cols-2 xl:grid-cols-4"
              : classNames(spanGrid, "gap-x-10 gap-y-10")
          }
        >
          {inPlaces(features, (feature, key, index) => (
            <FeatureItem
              key={key}
              feature={feature}
              context={context}
              className={features.length === 4 ? "" : spanClass(evenSpans(features.length), index)}
            />
          ))}
        </ul>
      );
  }
}
