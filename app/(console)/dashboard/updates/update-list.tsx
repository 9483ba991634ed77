import type { Update } from "@/cms/pages/list-updates";
import { inWords } from "@/components/pages/words";
import { Time } from "@/components/ui/time";

type UpdateListProps = {
  updates: readonly Update[];
  currentId: string;
  /** Where a page's updates are decided about. */
  hrefOf: (pageId: string) => string;
  locale: string;
  now: Date;
};

/** So many are listed; those behind them follow as these are decided. */
const mostListed = 100;

/** The pages that wait for a decision, and what of each was changed. */
export function UpdateList({ updates, currentId, hrefOf, locale, now }: UpdateListProps) {
  const listed = updates.slice(0, mostListed);
  const more = updates.length - listed.length;
  return (
    <nav aria-label="Pages with updates" className="min-w-0">
      <ul className="divide-y divide-line overflow-y-auto rounded-xl border border-line bg-panel shadow-panel max-lg:max-h-72 lg:max-h-[calc(100dvh-12rem)]">
        {listed.map((update) => (
          <li key={update.pageId}>
            <a
              href={hrefOf(update.pageId)}
              aria-current={update.pageId === currentId ? "page" : undefined}
              className="block space-y-1 border-l-2 border-transparent px-4 py-3 -outline-offset-2 hover:bg-hover aria-[current]:border-accent aria-[current]:bg-accent-soft"
            >
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <span className="min-w-0 font-medium wrap-anywhere">{update.title}</span>
                {update.publishedAt && (
                  <span className="shrink-0 text-xs text-soft">
                    <Time at={update.publishedAt} now={now} locale={locale} />
                  </span>
                )}
              </span>
              <span className="block text-xs text-soft wrap-anywhere">
                /{update.slug} · {update.locale.toUpperCase()}
              </span>
              <span className="block text-xs wrap-anywhere">{changedWords(update).join(" · ")}</span>
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="px-4 py-3 text-sm text-soft">{more} more follow as these are decided.</p>}
    </nav>
  );
}

/** What the default changed that the vendor has changed too, each by its name. */
function changedWords({ fields, sections, isReordered }: Update): string[] {
  return [
    ...fields.map(inWords),
    ...sections.map(({ kind, title, isRemoved }) => `${inWords(kind)}: ${title}${isRemoved ? " (removed)" : ""}`),
    ...(isReordered ? ["Order of the sections"] : []),
  ];
}
