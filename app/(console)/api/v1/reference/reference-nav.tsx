import { ChevronRight } from "lucide-react";
import { guideTopics } from "./guide-topics";
import type { ReadDocument } from "./read-document";
import { tagId } from "./tag-id";

const linkClass = "flex min-h-9 items-center rounded-lg px-3 py-1 text-sm text-soft hover:bg-hover hover:text-ink";

/** Leads to every part of the reference; the operations are folded by what they are about. */
export function ReferenceNav({
  document: { tags, operations },
  hasSchemas,
}: {
  document: ReadDocument;
  hasSchemas: boolean;
}) {
  return (
    <nav aria-label="API reference" className="space-y-5">
      <ul className="max-lg:grid max-lg:grid-cols-2">
        {guideTopics.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className={linkClass}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <ul>
        {tags.map((tag) => (
          <li key={tag}>
            <details className="group">
              <summary className="flex min-h-9 cursor-pointer items-center gap-2 rounded-lg px-3 py-1 text-sm font-medium hover:bg-hover">
                <ChevronRight
                  aria-hidden="true"
                  className="size-4 shrink-0 text-soft transition-transform group-open:rotate-90"
                />
                {tag}
                <span className="ml-auto text-xs font-normal text-soft tabular-nums">
                  {operations.filter((each) => each.tag === tag).length}
                </span>
              </summary>
              <ul className="mb-2 ml-5 border-l border-line pl-1">
                <li>
                  <a href={`#${tagId(tag)}`} className={linkClass}>
                    All of {tag}
                  </a>
                </li>
                {operations
                  .filter((each) => each.tag === tag)
                  .map(({ id, summary }) => (
                    <li key={id}>
                      <a href={`#${id}`} className={linkClass}>
                        {summary}
                      </a>
                    </li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
        {hasSchemas && (
          <li>
            <a href="#schemas" className={`${linkClass} font-medium`}>
              Schemas
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
