import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { displaySize } from "./display-size";
import { Icon } from "./icon";
import { inPlaces } from "./in-places";
import { LinkPair } from "./link-pair";
import { Markdown } from "./markdown";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";
import { Rings } from "./rings";

const tile = "relative isolate overflow-clip rounded-panel p-[clamp(1.5rem,3.2vw,3.25rem)]";

/** Tiles of different sizes: the promise, the picture, the proofs. */
export function HeroMosaic({ fields, context }: { fields: SectionFields<"hero">; context: RenderContext }) {
  const { eyebrow, heading, text, image, highlights } = fields;
  const hasAside = image !== null || highlights.length > 0;
  return (
    <div className="grid gap-3 lg:grid-cols-12 lg:grid-rows-[auto_1fr] lg:gap-4">
      <div
        className={classNames(
          tile,
          "ground-primary flex flex-col items-start justify-between gap-10",
          hasAside ? "lg:col-span-7 lg:row-span-2" : "lg:col-span-12",
        )}
      >
        <Rings className="-top-[clamp(5rem,10vw,9rem)] -right-[clamp(5rem,10vw,9rem)] w-[clamp(12rem,29vw,27rem)] mask-[linear-gradient(to_bottom_left,black_40%,transparent_75%)]" />
        {eyebrow && <p className="rounded-full border border-line px-4 py-1.5 text-sm font-semibold">{eyebrow}</p>}
        <div>
          <h1
            className={classNames(
              heading.length > 88 ? "max-w-[20ch]" : "max-w-[14ch]",
              displaySize(heading, [48, 88]),
            )}
          >
            {heading}
          </h1>
          <Markdown source={text} context={context} topLevel={3} className="text-lead mt-6 max-w-[54ch]" />
          <LinkPair primary={fields.primaryLink} secondary={fields.secondaryLink} context={context} className="mt-8" />
        </div>
      </div>
      {image && (
        <div
          className={classNames(
            "ground-tint grid place-items-center overflow-clip rounded-panel lg:col-span-5",
            highlights.length === 0 && "lg:row-span-2",
          )}
        >
          <Picture
            image={image}
            context={context}
            isFirst
            sizes="(min-width: 64rem) 42vw, 100vw"
            className={classNames("w-full", highlights.length === 0 ? "h-full object-cover" : "h-auto")}
          />
        </div>
      )}
      {highlights.length > 0 && (
        <ul
          className={classNames(
            tile,
            "ground-accent grid content-center gap-3 font-semibold lg:col-span-5",
            !image && "lg:row-span-2",
          )}
        >
          {inPlaces(highlights, (highlight, key) => (
            <li key={key} className="flex items-center gap-3 text-lead leading-snug">
              <span className="grid size-7 shrink-0 place-items-center rounded-full bg-chip text-on-chip">
                <Icon name="check" strokeWidth={3} className="size-4" />
              </span>
              {highlight}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
