import type { SectionFields } from "@/cms/sections/section";
import { messages } from "@/components/sites/messages";
import { classNames } from "./class-names";
import { dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";
import { RewardCard, RewardRow } from "./reward";
import { evenSpans, spanClass, spanGrid } from "./spans";

type Props = { fields: SectionFields<"rewards-catalog">; context: RenderContext };

/** What points can be exchanged for, each with its price. */
export function RewardsCatalog({ fields, context }: Props) {
  const { heading, text, rewards, note } = fields;
  const isEditorial = dressOf(context.template) === "editorial";
  const number = new Intl.NumberFormat(context.locale);
  const spans = evenSpans(rewards.length);
  const Reward = isEditorial ? RewardRow : RewardCard;
  return (
    <SectionFrame heading={heading} text={text} context={context}>
      <ul className={classNames(isEditorial ? "grid" : `${spanGrid} gap-4`)}>
        {inPlaces(rewards, (reward, key, index) => (
          <Reward
            key={key}
            reward={reward}
            price={messages(context.locale).points(number.format(reward.points))}
            context={context}
            className={isEditorial ? "" : spanClass(spans, index)}
          />
        ))}
      </ul>
      {note && <p className="mt-6 max-w-[80ch] text-[0.9375rem] text-soft">{note}</p>}
    </SectionFrame>
  );
}
