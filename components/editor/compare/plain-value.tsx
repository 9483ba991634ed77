import { inWords } from "../../pages/words";

/** A value of any shape as it can be read: texts as they are, groups and lists part by part. */
export function PlainValue({ value }: { value: unknown }) {
  if (value === null || value === undefined || value === "") return <span className="text-soft">Nothing</span>;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return <PlainList items={value} />;
  if (typeof value === "object") return <PlainFields fields={value as Record<string, unknown>} />;
  return <span className="break-words whitespace-pre-wrap">{String(value)}</span>;
}

function PlainList({ items }: { items: readonly unknown[] }) {
  if (!items.length) return <span className="text-soft">Nothing</span>;
  return (
    <ol className="list-decimal space-y-2 pl-5 marker:text-soft">
      {items.map((item, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing here is ever put in another order
        <li key={position}>
          <PlainValue value={item} />
        </li>
      ))}
    </ol>
  );
}

/** The fields of a group or a section, each under its name. */
export function PlainFields({ fields }: { fields: Readonly<Record<string, unknown>> }) {
  return (
    <dl className="space-y-2">
      {Object.entries(fields).map(([name, value]) => (
        <div key={name}>
          <dt className="text-xs text-soft">{inWords(name)}</dt>
          <dd className="min-w-0">
            <PlainValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
