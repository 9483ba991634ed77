import { changesOf, type FieldChange } from "@/components/audit/event-changes";

/** What an event changed, field by field, behind a line that opens it; nothing where it changed nothing. */
export function EventDetail({ detail }: { detail: Readonly<Record<string, unknown>> }) {
  const changes = changesOf(detail);
  if (!changes.length) return null;
  return (
    <details>
      <summary className="inline-flex min-h-8 cursor-pointer items-center rounded-md px-2 text-sm text-soft hover:bg-hover hover:text-ink">
        Details
      </summary>
      <dl className="mt-2 space-y-3 rounded-lg border border-line bg-canvas p-4 text-sm">
        {changes.map((change) => (
          <div key={change.field} className="grid gap-x-4 gap-y-1 sm:grid-cols-[10rem_minmax(0,1fr)]">
            <dt className="text-soft">{change.field}</dt>
            <dd className="min-w-0 break-words">
              <Change {...change} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Change({ before, after, words }: FieldChange) {
  if (words) {
    let position = 0;
    return words.map(({ kind, text }) => {
      const key = `${kind} ${position}`;
      position += text.length;
      if (kind === "added") return <Added key={key} text={text} />;
      return kind === "removed" ? <Removed key={key} text={text} /> : <span key={key}>{text}</span>;
    });
  }
  return (
    <span className="flex flex-wrap gap-2">
      {before !== null && <Removed text={before} />}
      {after !== null && <Added text={after} />}
      {after === null && <span className="text-soft">now empty</span>}
    </span>
  );
}

function Added({ text }: { text: string }) {
  return <ins className="rounded bg-success-soft px-1 break-all text-success no-underline">{text}</ins>;
}

function Removed({ text }: { text: string }) {
  return <del className="rounded bg-danger-soft px-1 break-all text-danger">{text}</del>;
}
