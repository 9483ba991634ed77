import { type FieldSpec, fieldSpecs, sectionSpecs } from "../../sections/field-spec";
import { ofKind } from "../../sections/retired";
import { type PageDocument, pageFieldsSchema } from "../document";

/** A text, link, picture or the like in its place, of the type that it should be; of links and pictures their parts come after them. */
export type PlacedField = {
  sectionId: string | null;
  /** Such as `fields.questions.2.answer`. */
  field: string;
  type: FieldSpec["type"];
  value: unknown;
};

// Made from the schemas, which never change while the program runs.
let specs: { page: Record<string, FieldSpec>; sections: ReturnType<typeof sectionSpecs> } | undefined;

/** Every field of a page that holds a single thing, in the order in which they are written. */
export function placedFields(document: PageDocument): PlacedField[] {
  specs ??= { page: fieldSpecs(pageFieldsSchema), sections: sectionSpecs() };
  const { page, sections } = specs;
  return [
    ...inFields(page, document, { sectionId: null, field: "" }),
    ...document.sections.flatMap((section) =>
      inFields(ofKind(sections, section) ?? {}, section.fields, { sectionId: section.id, field: "fields." }),
    ),
  ];
}

type At = { sectionId: string | null; field: string };

function inFields(fields: Record<string, FieldSpec>, values: unknown, at: At): PlacedField[] {
  if (typeof values !== "object" || values === null) return [];
  return Object.entries(fields).flatMap(([name, spec]) =>
    inField(spec, (values as Record<string, unknown>)[name], { ...at, field: `${at.field}${name}` }),
  );
}

function inField(spec: FieldSpec, value: unknown, at: At): PlacedField[] {
  const inside = (step = "") => ({ ...at, field: `${at.field}.${step}` });
  switch (spec.type) {
    case "optional":
      return value === null ? [] : inField(spec.of, value, at);
    case "list":
      return Array.isArray(value) ? value.flatMap((item, index) => inField(spec.item, item, inside(`${index}`))) : [];
    case "group":
      return inFields(spec.fields, value, inside());
    case "link":
    case "image": {
      const parts = inFields(spec.fields, value, inside());
      // What is unfinished is looked at part by part only.
      const isThere = (name: string) => parts.some(({ field }) => field.startsWith(`${at.field}.${name}`));
      const needed = Object.entries(spec.fields).filter(([, { type }]) => type !== "optional" && type !== "list");
      const isWhole = needed.every(([name]) => isThere(name));
      return isWhole ? [{ ...at, type: spec.type, value }, ...parts] : parts;
    }
    case "number":
      return typeof value === "number" ? [{ ...at, type: spec.type, value }] : [];
    case "switch":
      return typeof value === "boolean" ? [{ ...at, type: spec.type, value }] : [];
    default:
      return typeof value === "string" ? [{ ...at, type: spec.type, value }] : [];
  }
}
