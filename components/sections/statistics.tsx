import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";
import { type TileGround, tileGroundClass } from "./tile-ground";

/** Numbers that speak for themselves. */
export function Statistics({ fields, context }: { fields: SectionFields<"statistics">; context: RenderContext }) {
  const { heading, text, statistics } = fields;
  const dress = dressOf(context.template);
  const longest = Math.max(...statistics.map(({ value }) => value.length));
  const size = longest > 10 ? "small" : longest > 7 || statistics.length === 5 ? "medium" : "large";
  return (
    <SectionFrame heading={heading} text={text} context={context} width="wide">
      <dl className={classNames("grid", lists[dress], columns(statistics.length))}>
        {inPlaces(statistics, ({ value, label }, key, index) => (
          <div
            key={key}
            className={classNames(
              "flex flex-col-reverse",
              items[dress],
              dress === "mosaic" && tileGroundClass(grounds, index),
            )}
          >
            <dt className="mt-2 max-w-[26ch] text-soft">{label}</dt>
            <dd className={classNames("font-heading leading-none", values[dress], sizes[size])}>{value}</dd>
          </div>
        ))}
      </dl>
    </SectionFrame>
  );
}

function columns(count: number): string {
  if (count === 2) return "sm:grid-cols-2";
  if (count === 4) return "sm:grid-cols-2 xl:grid-cols-4";
  return count === 5 ? "sm:grid-cols-2 xl:grid-cols-5" : "sm:grid-cols-2 lg:grid-cols-3";
}

const grounds: TileGround[] = ["accent", "panel", "tint", "deep", "panel", "tint-accent"];

const lists: Record<Dress, string> = {
  spotlight: "gap-x-10 gap-y-10",
  editorial: "gap-x-10 gap-y-10",
  mosaic: "gap-3 lg:gap-4",
  content: "gap-x-10 gap-y-8",
};

const items: Record<Dress, string> = {
  spotlight: "justify-end border-l-2 border-accent pl-6",
  editorial: "justify-end border-t border-line pt-5",
  mosaic: "justify-between gap-3 sm:min-h-56 rounded-theme p-[clamp(1.5rem,2.2vw,2rem)]",
  content: "justify-end border-t-2 border-primary pt-5",
};

const values: Record<Dress, string> = {
  spotlight: "font-semibold tracking-tighter tabular-nums",
  editorial: "tracking-tight text-link",
  mosaic: "font-bold tracking-tighter",
  content: "font-semibold tracking-tight",
};

/** By the longest value and the number of columns, so that no value breaks. */
const sizes = {
  small: "text-[clamp(1.5rem,1.3rem+0.8vw,2rem)]",
  medium: "text-[clamp(2rem,1.6rem+1.4vw,3rem)]",
  large: "text-[clamp(2.5rem,1.8rem+2.2vw,3.75rem)]",
};
