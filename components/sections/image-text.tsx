import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { Eyebrow } from "./eyebrow";
import { Markdown } from "./markdown";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";
import { TextLink } from "./text-link";

const frames: Record<Dress, string> = {
  spotlight: "wrap gap-x-[clamp(2.5rem,6vw,6rem)] gap-y-10 py-band lg:grid-cols-2 lg:items-center",
  editorial: "wrap gap-x-[clamp(2rem,5vw,5rem)] gap-y-10 pb-band",
  mosaic: "gap-3 p-3 lg:gap-4 lg:p-4 lg:grid-cols-2",
  content:
    "wrap gap-x-[clamp(2.5rem,5vw,5rem)] gap-y-8 py-[calc(var(--spacing-band)*0.5)] lg:grid-cols-2 lg:items-center",
};

const headings: Record<Dress, string> = {
  spotlight: "text-title",
  editorial: "text-title",
  mosaic: "text-[clamp(1.875rem,1.3rem+2.2vw,3.25rem)] leading-[1.04]",
  content: "text-[clamp(1.625rem,1.3rem+1.2vw,2.25rem)]",
};

const pictures: Record<Dress, string> = {
  spotlight: "shadow-picture rounded-panel",
  editorial: "rounded-theme",
  mosaic: "rounded-theme lg:self-center!",
  content: "rounded-panel",
};

/** A text beside a picture. */
export function ImageText({ fields, context }: { fields: SectionFields<"image-text">; context: RenderContext }) {
  const { eyebrow, heading, body, image, imageSide, link } = fields;
  const dress = dressOf(context.template);
  const isLeft = imageSide === "left";
  return (
    <div
      className={classNames(
        "grid",
        frames[dress],
        dress === "editorial" && (isLeft ? "lg:grid-cols-[7fr_5fr]" : "lg:grid-cols-[5fr_7fr]"),
      )}
    >
      <div
        className={classNames(
          isLeft && "lg:order-2",
          dress === "mosaic" && "self-center p-[clamp(1rem,3.4vw,4rem)]",
          dress === "editorial" && "border-t border-ink pt-6",
        )}
      >
        <Eyebrow context={context}>{eyebrow}</Eyebrow>
        <h2 className={classNames(headings[dress], eyebrow && "mt-3")}>{heading}</h2>
        <Markdown source={body} context={context} topLevel={3} className="is-soft mt-5 text-[1.0625rem]" />
        {link && <TextLink link={link} context={context} className="mt-6" />}
      </div>
      <Picture
        image={image}
        context={context}
        sizes="(min-width: 64rem) 50vw, 100vw"
        className={classNames("h-auto w-full self-start", pictures[dress])}
      />
    </div>
  );
}
