import { type Image, isImage } from "@/cms/sections/fields";
import { inWords } from "../../pages/words";

/** A value of any shape as it can be read: texts as they are, groups and lists part by part. */
export function PlainValue({ value }: { value: unknown }) {
  if (value === null || value === undefined || value === "") return <span className="text-soft">Nothing</span>;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (Array.isArray(value)) return <PlainList items={value} />;
  if (isImage(value)) return <PlainImage image={value} />;
  if (typeof value === "object") return <PlainFields fields={value as Record<string, unknown>} />;
  return <span className="break-words whitespace-pre-wrap">{String(value)}</span>;
}

function PlainImage({ image: { src, alt } }: { image: Image }) {
  const isOwn = src.startsWith("/");
  return (
    <figure className="flex items-center gap-3">
      {/* What lies on another host is not loaded here. */}
      {isOwn && <img src={src} alt="" className="h-16 w-24 shrink-0 rounded-md border border-line object-cover" />}
      <figcaption className="min-w-0 wrap-anywhere">
        {alt || <span className="text-soft">Decoration only</span>}
      </figcaption>
    </figure>
  );
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
