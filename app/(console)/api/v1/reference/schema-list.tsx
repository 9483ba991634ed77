import { typeOf, withinOf } from "@/lib/json-schema/describe";
import { Anchored } from "./anchored";
import { TypeText, WithinList } from "./field-list";
import { Prose } from "./prose";
import type { ShownSchemas } from "./shown-schemas";

/** What bodies and answers are made of, where several share it. */
export function SchemaList({ shown: { explained, nameOf } }: { shown: ShownSchemas }) {
  return (
    <section className="border-t border-line py-8">
      <Anchored id="schemas" level={2}>
        Schemas
      </Anchored>
      <p className="mt-2 max-w-prose text-sm text-soft">
        What bodies and answers share. A field that is not required may be left out of a body; answers have them all.
      </p>
      {explained.map(({ name, schema }) => {
        const within = withinOf(schema);
        return (
          <article key={name} className="mt-8 max-w-3xl space-y-2">
            <Anchored id={`schema-${name}`} level={3}>
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
    </section>
  );
}
