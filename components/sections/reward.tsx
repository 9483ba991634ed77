import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { dressOf } from "./dress";
import { IconChip } from "./icon-chip";
import type { RenderContext } from "./render-context";

type Props = {
  reward: SectionFields<"rewards-catalog">["rewards"][number];
  /** The points in words, such as "1,200 points". */
  price: string;
  context: RenderContext;
  className: string;
};

/** A reward with its price as a ticket in the corner. */
export function RewardCard({ reward, price, context, className }: Props) {
  return (
    <li
      className={classNames(
        "flex flex-col rounded-theme p-[clamp(1.25rem,2vw,1.875rem)]",
        dressOf(context.template) === "content" ? "border border-line" : "on-tile",
        dressOf(context.template) === "spotlight" && "border border-line",
        className,
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-4">
        <IconChip name={reward.icon} />
        <p className="ground-accent rounded-full px-3.5 py-1 font-semibold tabular-nums">{price}</p>
      </div>
      <h3 className="mt-6 text-xl">{reward.title}</h3>
      <p className="mt-2 max-w-[56ch] text-soft">{reward.text}</p>
    </li>
  );
}

/** Editorial: a line of a price list. */
export function RewardRow({ reward, price }: Props) {
  return (
    <li className="grid gap-x-10 gap-y-3 border-t border-line py-6 first:border-t-0 first:pt-0 sm:grid-cols-[1fr_auto]">
      <div>
        <h3 className="text-subtitle">{reward.title}</h3>
        <p className="mt-1.5 max-w-[56ch] text-soft">{reward.text}</p>
      </div>
      <p className="font-heading text-subtitle text-link">{price}</p>
    </li>
  );
}
