import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import { Plan } from "./plan";
import type { RenderContext } from "./render-context";
import { evenSpans, spanClass, spanGrid } from "./spans";

/** Plans side by side. */
export function Pricing({ fields, context }: { fields: SectionFields<"pricing">; context: RenderContext }) {
  const { eyebrow, heading, text, plans, note } = fields;
  const isFour = plans.length === 4;
  const spans = evenSpans(plans.length);
  const isEditorial = dressOf(context.template) === "editorial";
  return (
    <SectionFrame eyebrow={eyebrow} heading={heading} text={text} context={context} width="wide">
      <ul
        className={classNames(
          isFour ? "grid md:grid-cols-2 xl:grid-cols-4" : spanGrid,
          isEditorial ? "gap-0 border-b border-line" : "gap-4",
          plans.length === 1 && "max-w-xl",
        )}
      >
        {inPlaces(plans, (plan, key, index) => (
          <Plan key={key} plan={plan} context={context} className={isFour ? "" : spanClass(spans, index)} />
        ))}
      </ul>
      {note && <p className="mt-6 max-w-[80ch] text-[0.9375rem] text-soft">{note}</p>}
    </SectionFrame>
  );
}
