import { partAddress, partOf, schemasPart, topicAddress } from "./addresses";
import { guideTopics } from "./guide-topics";
import type { ReadDocument } from "./read-document";

const linkClass =
  "flex min-h-9 items-center gap-2 rounded-lg px-3 py-1 text-sm text-soft hover:bg-hover hover:text-ink aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-accent";

type ReferenceNavProps = { document: ReadDocument; part: string | null };

/** Leads to every topic and group of operations, and to each operation of the group that is shown. */
export function ReferenceNav({ document: { tags, operations }, part }: ReferenceNavProps) {
  return (
    <nav aria-label="API reference" className="space-y-5">
      <ul className="max-lg:grid max-lg:grid-cols-2">
        {guideTopics.map(([id, title]) => (
          <li key={id}>
            <a href={topicAddress(id)} className={linkClass}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {tags.map((tag) => {
          const own = operations.filter((each) => each.tag === tag);
          const isShown = partOf(tag) === part;
          return (
            <li key={tag}>
              <a href={partAddress(partOf(tag))} aria-current={isShown ? "page" : undefined} className={linkClass}>
                {tag}
                <span className="ml-auto text-xs font-normal tabular-nums">{own.length}</span>
              </a>
              {isShown && (
                <ul className="my-1 ml-4 border-l border-line pl-1 max-lg:hidden">
                  {own.map(({ id, summary }) => (
                    <li key={id}>
                      <a href={`#${id}`} className={linkClass}>
                        {summary}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
        <li>
          <a
            href={partAddress(schemasPart)}
            aria-current={part === schemasPart ? "page" : undefined}
            className={linkClass}
          >
            Schemas
          </a>
        </li>
      </ul>
    </nav>
  );
}
