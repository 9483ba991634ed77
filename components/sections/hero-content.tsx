import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { Eyebrow } from "./eyebrow";
import { Highlights } from "./highlights";
import { LinkPair } from "./link-pair";
import { Markdown } from "./markdown";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";

/** The calm head of an inner page; smaller still on a legal page, where the text matters. */
export function HeroContent({ fields, context }: { fields: SectionFields<"hero">; context: RenderContext }) {
  const { eyebrow, heading, text, image, highlights } = fields;
  const isLegal = context.template === "legal";
  return (
    <div
      className={classNames(
        "wrap grid items-center gap-x-16 gap-y-10",
        isLegal ? "py-[clamp(2.5rem,4.5vw,4rem)]" : "py-[clamp(3rem,6.5vw,6rem)]",
        image && "lg:grid-cols-[7fr_6fr]",
      )}
    >
      <div>
        <Eyebrow context={context}>{eyebrow}</Eyebrow>
        <h1
          className={classNames(
            "max-w-[22ch]",
            eyebrow && "mt-3",
            isLegal
              ? "text-[clamp(2rem,1.6rem+1.6vw,3rem)]"
              : image
                ? "text-[clamp(2.25rem,1.5rem+2.9vw,3.75rem)]"
                : "text-[clamp(2.25rem,1.4rem+3.6vw,4.5rem)]",
          )}
        >
          {heading}
        </h1>
        <Markdown source={text} context={context} topLevel={3} className="text-lead is-soft mt-5 max-w-[62ch]" />
        <LinkPair primary={fields.primaryLink} secondary={fields.secondaryLink} context={context} className="mt-8" />
        <Highlights highlights={highlights} className="mt-7" />
      </div>
      {image && (
        <Picture
          image={image}
          context={context}
          isFirst
          sizes="(min-width: 64rem) 45vw, 100vw"
          className="h-auto w-full rounded-panel"
        />
      )}
    </div>
  );
}
