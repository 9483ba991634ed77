import { type JsonSchema, refName } from "@/lib/json-schema/json-schema";
import type { ReadDocument } from "./read-document";

/** How bodies call what answers have too, but for the fields that a body may leave out. */
const inputMark = /Input$/;

export type ShownSchemas = {
  /** Those that are explained once, by name. */
  explained: Array<{ name: string; schema: JsonSchema }>;
  /** The name under which a schema is explained, or null where it stands in the one place that it is for. */
  nameOf: (name: string) => string | null;
};

/**
 * Which schemas of a document the reference explains by themselves: what bodies and answers share. What is sent stands for
 * what is answered, since it alone says what may be left out.
 */
export function shownSchemas({ operations, schemas }: ReadDocument): ShownSchemas {
  const base = (name: string) => (schemas[name.replace(inputMark, "")] ? name.replace(inputMark, "") : name);
  const contents = operations.flatMap(({ body, answer }) => [body, answer.content].flatMap((each) => each ?? []));
  const direct = contents.flatMap(({ schema }) => refsIn(schema));
  const reached = new Set<string>();
  const within: string[] = [];
  const reach = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    const inside = refsIn(schemas[name] ?? {});
    within.push(...inside);
    inside.forEach(reach);
  };
  direct.forEach(reach);
  const isShared = (name: string) =>
    within.some((each) => base(each) === name) || direct.filter((each) => base(each) === name).length > 1;
  const names = [...new Set([...reached].map(base))].filter(isShared).sort();
  return {
    explained: names.map((name) => {
      const input = `${name}Input`;
      return { name, schema: (reached.has(input) ? schemas[input] : schemas[name]) ?? {} };
    }),
    nameOf: (name) => (names.includes(base(name)) ? base(name) : null),
  };
}

/** The names of all schemas that one refers to. */
function refsIn(schema: JsonSchema): string[] {
  const { $ref, properties = {}, items, additionalProperties, anyOf = [], oneOf = [], allOf = [] } = schema;
  const inner = [...Object.values(properties), ...anyOf, ...oneOf, ...allOf];
  if (items) inner.push(items);
  if (typeof additionalProperties === "object") inner.push(additionalProperties);
  return [...($ref ? [refName($ref)] : []), ...inner.flatMap(refsIn)];
}
