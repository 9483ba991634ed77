import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import { Quote } from "./quote";
import type { RenderContext } from "./render-context";
import { bentoSpans, evenSpans, leadSpans, spanClass, spanGrid } from "./spans";
import { type TileGround, tileGroundClass } from "./tile-ground";

const grounds: TileGround[] = ["primary", "panel", "tint-accent", "panel", "deep", "panel"];

const frames: Record<Dress, string> = {
  spotlight: "rounded-theme border border-line on-tile p-[clamp(1.5rem,2.4vw,2.25rem)]",
  editorial: "border-t border-line pt-8 first:border-t-0 first:pt-0",
  mosaic: "rounded-theme p-[clamp(1.5rem,2.6vw,2.5rem)]",
  content: "border-l-2 border-accent pl-6",
};

/** What customers say: one quote stands large, several stand together. */
export function Quotes({ fields, context }: { fields: SectionFields<"quotes">; context: RenderContext }) {
  const { eyebrow, heading, quotes } = fields;
  const dress = dressOf(context.template);
  const isSingle = quotes.length === 1;
  const leads = dress === "editorial" || dress === "mosaic";
  const uneven = quotes.length % 2 === 1 ? leadSpans : bentoSpans;
  const spans = (dress === "mosaic" ? uneven : evenSpans)(quotes.length);
  return (
    <SectionFrame eyebrow={eyebrow} heading={heading} context={context}>
      <div
        className={
          dress === "editorial"
            ? "grid gap-10"
            : classNames(spanGrid, dress === "content" ? "gap-x-10 gap-y-12" : "gap-4")
        }
      >
        {inPlaces(quotes, (quote, key, index) => (
          <Quote
            key={key}
            quote={quote}
            size={isSingle || (leads && index === 0) ? "large" : leads ? "medium" : "small"}
            className={classNames(
              frames[dress],
              dress === "mosaic" && tileGroundClass(grounds, index),
              dress !== "editorial" && spanClass(spans, index),
            )}
          />
        ))}
      </div>
    </SectionFrame>
  );
}
