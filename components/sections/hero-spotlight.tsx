import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { displaySize } from "./display-size";
import { Highlights } from "./highlights";
import { LinkPair } from "./link-pair";
import { Markdown } from "./markdown";
import { Picture } from "./picture";
import type { RenderContext } from "./render-context";

/** A dark stage with light from below; the product stands on its edge, half in the band that follows. */
export function HeroSpotlight({ fields, context }: { fields: SectionFields<"hero">; context: RenderContext }) {
  const { eyebrow, heading, text, image, highlights } = fields;
  return (
    <div className="relative isolate overflow-x-clip">
      <div
        className={classNames(
          "ground-deep absolute inset-x-0 top-0 -z-10 overflow-clip",
          image ? "bottom-[clamp(3.5rem,11vw,11rem)]" : "bottom-0",
        )}
      >
        <div className="glow absolute -top-[24rem] -right-[18rem] size-[46rem] opacity-50 max-xl:hidden" />
        <div className="grid-lines absolute inset-0" />
      </div>
      <div className={classNames("on-deep wrap pt-[clamp(3.5rem,7vw,6.5rem)] text-center", !image && "pb-band")}>
        {eyebrow && (
          <p className="mx-auto mb-6 w-fit rounded-full border border-line px-4 py-1.5 text-[0.8125rem] font-medium sm:text-sm text-soft">
            {eyebrow}
          </p>
        )}
        <h1 className={classNames("mx-auto max-w-[21ch]", displaySize(heading, [44, 84]))}>{heading}</h1>
        <Markdown
          source={text}
          context={context}
          topLevel={3}
          className="text-lead is-soft mx-auto mt-6 max-w-[56ch]"
        />
        <LinkPair
          primary={fields.primaryLink}
          secondary={fields.secondaryLink}
          context={context}
          className="mt-9 justify-center"
        />
        <Highlights highlights={highlights} className="mt-7 justify-center" />
      </div>
      {image && (
        <div className="wrap relative mt-[clamp(2.5rem,5vw,4.5rem)]">
          <div className="glow absolute -inset-x-[4%] -top-[4%] bottom-[18%] -z-10" />
          <Picture
            image={image}
            context={context}
            isFirst
            sizes="(min-width: 72rem) 66rem, 100vw"
            className="shadow-picture mx-auto h-auto w-full max-w-[66rem] rounded-panel bg-surface"
          />
        </div>
      )}
    </div>
  );
}
