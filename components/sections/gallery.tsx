import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";
import { bentoSpans, evenSpans, spanClass, spanGrid } from "./spans";

/** Pictures with their captions. */
export function Gallery({ fields, context }: { fields: SectionFields<"gallery">; context: RenderContext }) {
  const { heading, text, images } = fields;
  const dress = dressOf(context.template);
  const isMosaic = dress === "mosaic";
  const spans = isMosaic ? bentoSpans(images.length) : evenSpans(images.length);
  return (
    <SectionFrame heading={heading} text={text} context={context} width="wide">
      <ul className={classNames(spanGrid, dress === "editorial" ? "gap-x-8 gap-y-12" : "gap-x-4 gap-y-8")}>
        {inPlaces(images, ({ image, caption }, key, index) => (
          <li key={key} className={spanClass(spans, index)}>
            <figure className="flex h-full flex-col">
              <Picture
                image={image}
                context={context}
                sizes="(min-width: 64rem) 40vw, (min-width: 40rem) 50vw, 100vw"
                className={classNames("h-auto w-full rounded-theme object-cover", isMosaic ? "flex-1" : "aspect-[4/3]")}
              />
              {caption && <figcaption className="mt-3 text-[0.9375rem] text-soft">{caption}</figcaption>}
            </figure>
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
