import { Icon } from "@/components/sections/icon";
import type { ContentsEntry } from "@/components/sections/table-of-contents";
import { messages } from "../messages";

type Props = { entries: ContentsEntry[]; locale: string };

/** A table of contents: beside the text where there is room, folded above it where there is not. */
export function Contents({ entries, locale }: Props) {
  const listed = entries.filter((entry) => entry.depth <= 3);
  if (listed.length < 2) return <div className="max-lg:hidden" />;
  const title = messages(locale).onThisPage;
  return (
    <div className="print-hidden">
      <details className="group/contents rounded-theme border border-line bg-tile lg:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-4 px-4 py-2.5 font-semibold">
          {title}
          <Icon name="chevron-down" className="size-5 transition-transform group-open/contents:rotate-180" />
        </summary>
        <nav aria-label={title} className="px-4 pb-4">
          <List entries={listed} />
        </nav>
      </details>
      <nav aria-label={title} className="sticky top-28 max-h-[calc(100dvh-8rem)] overflow-y-auto pb-4 max-lg:hidden">
        <p className="mb-3 text-sm font-semibold">{title}</p>
        <List entries={listed} />
      </nav>
    </div>
  );
}

function List({ entries }: { entries: ContentsEntry[] }) {
  return (
    <ol className="border-l border-line text-[0.9375rem] leading-snug">
      {entries.map(({ id, text, depth }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            className={`-ml-px block border-l border-transparent py-1.5 text-soft hover:border-link hover:text-ink ${depth > 2 ? "pl-8" : "pl-4"}`}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
