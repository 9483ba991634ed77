import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import type { RenderContext } from "./render-context";
import { type TileGround, tileGroundClass } from "./tile-ground";

type Props = { fields: SectionFields<"steps">; context: RenderContext };

/** A numbered sequence; the numbers are drawn large, for they are the point. */
export function Steps({ fields, context }: Props) {
  const { eyebrow, heading, text, steps } = fields;
  const dress = dressOf(context.template);
  return (
    <SectionFrame eyebrow={eyebrow} heading={heading} text={text} context={context} width="narrow">
      <ol className={classNames(lists[dress], hasColumns[dress] && columns(steps.length))}>
        {inPlaces(steps, (step, key, index) => (
          <li key={key} className={classNames(items[dress], dress === "mosaic" && tileGroundClass(grounds, index))}>
            <span aria-hidden="true" className={numbers[dress]}>
              {index + 1}
            </span>
            <div>
              <h3 className={dress === "editorial" ? "text-subtitle" : "text-xl"}>{step.title}</h3>
              <p className="mt-2 max-w-[56ch] text-soft">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </SectionFrame>
  );
}

const grounds: TileGround[] = ["panel", "tint", "panel", "accent"];

const hasColumns: Record<Dress, boolean> = { spotlight: true, editorial: false, mosaic: true, content: false };

/** As many columns as divide the steps well. */
function columns(count: number): string {
  if (count === 2 || count === 4 || count >= 7) return count === 2 ? "md:grid-cols-2" : "md:grid-cols-2 lg:grid-cols-4";
  return count === 5 ? "md:grid-cols-2 xl:grid-cols-5" : "md:grid-cols-2 lg:grid-cols-3";
}

const lists: Record<Dress, string> = {
  spotlight: "grid gap-x-8 gap-y-12",
  editorial: "grid",
  mosaic: "grid gap-4",
  content: "grid max-w-[46rem]",
};

const items: Record<Dress, string> = {
  spotlight: "relative grid content-start gap-5",
  editorial:
    "grid grid-cols-[clamp(3rem,9vw,7.5rem)_1fr] items-start border-t border-line py-8 first:border-t-0 first:pt-0",
  mosaic: "grid content-start gap-9 rounded-theme p-[clamp(1.5rem,2.2vw,2rem)]",
  content:
    "relative grid grid-cols-[3.5rem_1fr] pb-9 not-last:before:absolute not-last:before:top-10 not-last:before:bottom-0 not-last:before:left-4.5 not-last:before:w-px not-last:before:bg-line last:pb-0",
};

const numbers: Record<Dress, string> = {
  spotlight:
    "flex items-center gap-4 font-heading text-2xl font-semibold text-link tabular-nums after:h-px after:flex-1 after:bg-line",
  editorial: "font-heading text-[clamp(2.25rem,4.6vw,4rem)] leading-[0.8] text-link",
  mosaic: "font-heading text-[4.5rem] leading-[0.8] font-bold tracking-tighter text-link",
  content:
    "grid size-9 place-items-center rounded-full bg-chip text-[0.9375rem] font-semibold text-on-chip tabular-nums",
};
