import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { inPlaces } from "./in-places";
import { LinkPair } from "./link-pair";
import { Markdown } from "./markdown";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";

/** A title page: the headline as large as the paper allows, the picture running off the right edge. */
export function HeroEditorial({ fields, context }: { fields: SectionFields<"hero">; context: RenderContext }) {
  const { eyebrow, heading, text, image, highlights } = fields;
  return (
    <div className="overflow-x-clip">
      <div className="wrap pt-[clamp(2rem,4vw,3.5rem)]">
        {eyebrow && <p className="mb-[clamp(1.5rem,3.5vw,3rem)] text-[0.9375rem] text-soft">{eyebrow}</p>}
        <h1 className={classNames("max-w-[16ch] leading-[0.95]", titleSize(heading))}>{heading}</h1>
      </div>
      <div
        className={classNames(
          "wrap mt-[clamp(2rem,4.5vw,4rem)] grid gap-x-[clamp(2rem,5vw,5rem)] gap-y-12 pb-band",
          image && "lg:grid-cols-[4fr_8fr]",
        )}
      >
        <div className={classNames("border-t border-ink pt-6", !image && "grid gap-x-20 lg:grid-cols-2")}>
          <Markdown source={text} context={context} topLevel={3} className="text-lead" />
          <div>
            <LinkPair
              primary={fields.primaryLink}
              secondary={fields.secondaryLink}
              context={context}
              className={classNames("mt-8", !image && "lg:mt-0")}
            />
            {highlights.length > 0 && (
              <ul className="mt-10 text-[0.9375rem] text-soft">
                {inPlaces(highlights, (highlight, key) => (
                  <li key={key} className="border-t border-line py-2.5">
                    {highlight}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </div>
        {image && (
          <Picture
            image={image}
            context={context}
            isFirst
            sizes="(min-width: 64rem) 66vw, 100vw"
            className="h-auto w-[calc(100%+var(--bleed))] max-w-none rounded-l-theme bg-surface max-lg:rounded-theme lg:[--bleed:max(var(--spacing-gutter),(100vw-var(--container-page))/2)] max-lg:[--bleed:0px]"
          />
        )}
      </div>
    </div>
  );
}

function titleSize(heading: string): string {
  if (heading.length <= 36) return "text-[clamp(3rem,1rem+9.4vw,9.5rem)]";
  if (heading.length <= 64) return "text-[clamp(2.75rem,1.1rem+7.4vw,7.75rem)]";
  return "text-[clamp(2.375rem,1.3rem+4.6vw,5.25rem)]";
}
