import type { SectionFields } from "@/cms/sections/section";
import { classNames } from "./class-names";
import { type Dress, dressOf } from "./dress";
import { SectionFrame } from "./frame";
import { inPlaces } from "./in-places";
import { Logo } from "./logo";
import type { RenderContext } from "./render-context";
import { evenSpans, spanClass, spanGrid } from "./spans";

type Props = { fields: SectionFields<"logo-grid">; context: RenderContext };

const rows: Record<Dress, { list: string; item: string }> = {
  spotlight: {
    list: "grid grid-cols-2 items-center justify-between sm:flex sm:flex-wrap gap-x-9 gap-y-6 border-y border-line py-8 text-[clamp(1.125rem,1rem+0.4vw,1.3125rem)] tracking-tight text-soft",
    item: "",
  },
  editorial: {
    list: "flex flex-wrap items-baseline gap-x-8 gap-y-3 text-[clamp(1.625rem,1.2rem+1.7vw,2.625rem)] leading-tight",
    item: "",
  },
  mosaic: { list: "flex flex-wrap gap-3 text-lg", item: "on-tile flex min-h-16 items-center rounded-theme px-7" },
  content: {
    list: "flex flex-wrap gap-3 text-lg",
    item: "flex min-h-14 items-center rounded-theme border border-line px-6",
  },
};

const cells: Record<Dress, string> = {
  spotlight: "rounded-theme border border-line on-tile p-6",
  editorial: "border-t border-line py-5",
  mosaic: "rounded-theme on-tile p-6",
  content: "rounded-theme border border-line p-6",
};

/** Partners, customers or integrations: names alone stand in a row, names with a text each get a cell. */
export function LogoGrid({ fields, context }: Props) {
  const { heading, text, entries } = fields;
  const dress = dressOf(context.template);
  const hasTexts = entries.some((entry) => entry.text);
  const spans = evenSpans(entries.length);
  return (
    <SectionFrame heading={heading} text={text} context={context}>
      <ul className={hasTexts ? classNames(spanGrid, dress === "editorial" ? "gap-x-10" : "gap-4") : rows[dress].list}>
        {inPlaces(entries, (entry, key, index) => (
          <li
            key={key}
            className={classNames(
              "relative min-w-0",
              hasTexts ? cells[dress] : rows[dress].item,
              hasTexts && spanClass(spans, index),
              hasTexts && entry.link && dress !== "editorial" && "lift",
            )}
          >
            <Logo entry={entry} context={context} isLarge={!hasTexts} />
            {entry.text && <p className="mt-2 text-[0.9375rem] text-soft">{entry.text}</p>}
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
