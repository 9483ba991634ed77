import type { ListedEvent } from "@/cms/audit/list-events";
import { sentenceOf } from "@/components/audit/event-sentence";

/** An event in words: who did it stands out, what it was done to leads to its screen. */
export function EventLine({ event, subjectHref }: { event: ListedEvent; subjectHref: string | null }) {
  let position = 0;
  return (
    <p className="line-clamp-3 text-sm break-words">
      {sentenceOf(event).map(({ kind, text }) => {
        const key = position;
        position += text.length;
        if (kind === "actor") return <strong key={key}>{text}</strong>;
        if (kind !== "title") return <span key={key}>{text}</span>;
        return subjectHref ? (
          <a key={key} href={subjectHref} className="font-medium text-accent underline underline-offset-4">
            {text}
          </a>
        ) : (
          <span key={key} className="font-medium">
            {text}
          </span>
        );
      })}
    </p>
  );
}
