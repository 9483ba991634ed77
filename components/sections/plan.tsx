import type { SectionFields } from "@/cms/sections/section";
import { messages } from "@/components/sites/messages";
import { ButtonLink } from "./button-link";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { type Ground, groundClass } from "./ground";
import { Icon } from "./icon";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";

type Props = { plan: SectionFields<"pricing">["plans"][number]; context: RenderContext; className: string };

const frames: Record<Dress, string> = {
  spotlight: "rounded-panel border border-line on-tile",
  editorial: "border-t border-line",
  mosaic: "rounded-theme on-tile",
  content: "rounded-panel border border-line",
};

/** The ground of the plan that is recommended. */
const recommended: Record<Dress, Ground> = {
  spotlight: "deep",
  editorial: "tint-accent",
  mosaic: "primary",
  content: "tint",
};

/** One plan: name, price, what is in it, and the way to get it. */
export function Plan({ plan, context, className }: Props) {
  const dress = dressOf(context.template);
  return (
    <li
      className={classNames(
        "relative row-span-5 grid grid-rows-subgrid gap-y-0 p-[clamp(1.5rem,2.2vw,2.25rem)]",
        frames[dress],
        plan.isRecommended && groundClass[recommended[dress]],
        className,
      )}
    >
      <div>
        <h3 className="text-xl">{plan.name}</h3>
        {plan.isRecommended && (
          <p className="ground-accent absolute -top-3.5 left-[clamp(1.5rem,2.2vw,2.25rem)] rounded-full px-3 py-1 text-[0.8125rem] leading-snug font-semibold">
            {messages(context.locale).recommended}
          </p>
        )}
      </div>
      <p className="mt-5 flex flex-wrap items-baseline gap-x-2 self-start">
        <span
          className={classNames(
            "font-heading leading-none",
            plan.price.length > 8 ? "text-[1.875rem]" : "text-[clamp(2.5rem,2rem+1.4vw,3.25rem)]",
            dress === "editorial" ? "tracking-tight" : "font-semibold tracking-tighter",
          )}
        >
          {plan.price}
        </span>
        {plan.period && <span className="text-soft">{plan.period}</span>}
      </p>
      <p className="mt-4 text-soft">{plan.description}</p>
      <ul className="mt-6 mb-8 grid content-start gap-2.5 border-t border-line pt-6">
        {inPlaces(plan.features, (feature, key) => (
          <li key={key} className="flex gap-3">
            <Icon name="check" strokeWidth={2.25} className="mt-1 size-4 text-link" />
            <span className="min-w-0">{feature}</span>
          </li>
        ))}
      </ul>
      <ButtonLink
        link={plan.link}
        context={context}
        variant={plan.isRecommended ? "filled" : "outline"}
        hasArrow={false}
        className="w-full self-end"
      />
    </li>
  );
}
