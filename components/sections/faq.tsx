import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { Icon } from "./icon";
import { inPlaces } from "./in-places";
import { Markdown } from "./markdown";
import type { RenderContext } from "./render-context";

const items: Record<Dress, string> = {
  spotlight: "rounded-theme border border-line on-tile px-[clamp(1.25rem,2vw,1.75rem)]",
  editorial: "border-t border-line first:border-t-0",
  mosaic: "rounded-theme on-tile px-[clamp(1.25rem,2.4vw,2.25rem)]",
  content: "border-t border-line last:border-b",
};

const lists: Record<Dress, string> = {
  spotlight: "mx-auto grid max-w-[54rem] gap-3",
  editorial: "-mt-5 grid",
  mosaic: "grid gap-3",
  content: "grid",
};

/** Questions that open to their answers. */
export function Faq({ fields, context }: { fields: SectionFields<"faq">; context: RenderContext }) {
  const { eyebrow, heading, text, questions } = fields;
  const dress = dressOf(context.template);
  return (
    <SectionFrame eyebrow={eyebrow} heading={heading} text={text} context={context} width="narrow">
      <div className={lists[dress]}>
        {inPlaces(questions, ({ question, answer }, key) => (
          <details key={key} className={classNames("group/question", items[dress])}>
            <summary className="flex min-h-16 items-center justify-between gap-6 py-5">
              <h3 className={dress === "editorial" ? "text-subtitle" : "text-lg"}>{question}</h3>
              <Icon
                name="plus"
                className="size-5.5 text-link transition-transform duration-200 group-open/question:rotate-45"
              />
            </summary>
            <Markdown source={answer} context={context} topLevel={4} className="is-soft pr-8 pb-7" />
          </details>
        ))}
      </div>
    </SectionFrame>
  );
}
