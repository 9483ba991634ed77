import { typeOf, withinOf } from "@/lib/json-schema/describe";
import { Anchored } from "./anchored";
import { TypeText, WithinList } from "./field-list";
import { Prose } from "./prose";
import type { ShownSchemas } from "./shown-schemas";

/** What bodies and answers are made of, where several share it. */
export function SchemaList({ shown: { explained, nameOf } }: { shown: ShownSchemas }) {
  return (
    <div className="max-w-3xl space-y-8">
      <p className="text-sm text-soft">
        What bodies and answers share. A field that is not required may be left out of a body; answers have them all.
      </p>
      {explained.map(({ name, schema }) => {
        const within = withinOf(schema);
        return (
          <article key={name} className="space-y-2">
            <Anchored id={`schema-${name}`} size="small">
              {name}
            </Anchored>
            <Prose text={schema.description ?? ""} />
            {within ? (
              <WithinList within={within} nameOf={nameOf} />
            ) : (
              <p className="text-sm text-soft">
                <TypeText parts={typeOf(schema)} nameOf={nameOf} />
              </p>
            )}
          </article>
        );
      })}
    </div>
  );
}
