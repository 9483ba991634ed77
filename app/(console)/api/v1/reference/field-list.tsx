import type { Field, TypePart, Within } from "@/lib/json-schema/describe";
import { schemaAddress } from "./addresses";
import { Inline } from "./prose";

type Naming = {
  /** The name under which a schema is explained, or null where it is not. */
  nameOf: (name: string) => string | null;
};

/** Fields with what they take, one below the other; what is in them is folded. */
export function FieldList({ fields, nameOf }: { fields: readonly Field[] } & Naming) {
  return (
    <ul className="divide-y divide-line">
      {fields.map((field) => (
        <li key={field.name} className="space-y-1 py-2.5 text-sm">
          <p className="wrap-anywhere">
            <code className="font-semibold">{field.name}</code>{" "}
            <span className="text-soft">
              <TypeText parts={field.type} nameOf={nameOf} />
            </span>
            {field.isRequired && <span className="text-xs font-medium text-warning"> required</span>}
          </p>
          <FieldNote field={field} />
          {field.within && (
            <details>
              <summary className="min-h-8 w-fit cursor-pointer py-1 text-xs font-medium text-accent">
                What is in <code>{field.name}</code>
              </summary>
              <WithinList within={field.within} nameOf={nameOf} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

function FieldNote({ field: { description, limits, default: given } }: { field: Field }) {
  const facts = [...limits, ...(given === null ? [] : [`\`${given}\` if left out`])].join(", ");
  if (!description && !facts) return null;
  return (
    <p className="text-soft wrap-anywhere">
      <Inline
        text={[description, facts && `${facts.charAt(0).toUpperCase()}${facts.slice(1)}.`].filter(Boolean).join(" ")}
      />
    </p>
  );
}

/** What is in an object: its fields, or those of each of its kinds. */
export function WithinList({ within: { fields, kinds }, nameOf }: { within: Within } & Naming) {
  return (
    <div className="border-l-2 border-line pl-4">
      {fields.length > 0 && <FieldList fields={fields} nameOf={nameOf} />}
      {kinds.map((kind) => (
        <details key={kind.title}>
          <summary className="min-h-8 w-fit cursor-pointer py-1 text-sm font-medium">
            <code>{kind.title}</code>
          </summary>
          <div className="pl-4">
            <FieldList fields={kind.fields} nameOf={nameOf} />
          </div>
        </details>
      ))}
    </div>
  );
}

/** What something takes in words, with links to what is explained elsewhere. */
export function TypeText({ parts, nameOf }: { parts: readonly TypePart[] } & Naming) {
  return parts.map((part) => {
    if ("text" in part) return part.text;
    const name = nameOf(part.schema);
    return name ? (
      <a key={name} href={schemaAddress(name)} className="font-medium text-accent underline">
        {name}
      </a>
    ) : (
      part.schema
    );
  });
}
