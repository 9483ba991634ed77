import { z } from "zod";
import { isSafeHref, isSafeImageSource } from "./fields";
import { sectionKinds } from "./kinds";
import type { Section } from "./section";

/** Stands where an image is still to be chosen: a grey ground of its own. */
export const missingPicture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 5'%3E%3Cpath fill='%23808080' fill-opacity='.18' d='M0 0h8v5H0z'/%3E%3C/svg%3E";

/** A section as a renderer can take it, whatever of it is not written yet. Null for a kind that there is none of. */
export function presentable(section: { id: string; kind: string; fields: unknown }): Section | null {
  if (!Object.hasOwn(sectionKinds, section.kind)) return null;
  const schema = sectionKinds[section.kind as keyof typeof sectionKinds];
  return { ...section, fields: fitted(schema, section.fields) } as Section;
}

/** A value in the form of its schema: what is missing or of another form is as empty as it can be. */
function fitted(schema: z.core.$ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodDefault) return fitted(schema.unwrap(), value);
  if (schema instanceof z.ZodOptional) return value === undefined ? value : fitted(schema.unwrap(), value);
  if (schema instanceof z.ZodNullable)
    return value === null || value === undefined ? null : fitted(schema.unwrap(), value);
  if (schema instanceof z.ZodArray)
    return (Array.isArray(value) ? value : []).map((each) => fitted(schema.element, each));
  if (schema instanceof z.ZodObject) return fittedObject(schema, value);
  if (schema instanceof z.ZodEnum) return schema.options.includes(value as string) ? value : schema.options[0];
  if (schema instanceof z.ZodNumber) return typeof value === "number" && Number.isFinite(value) ? value : 0;
  if (schema instanceof z.ZodBoolean) return value === true;
  if (schema instanceof z.ZodString) return typeof value === "string" ? value : "";
  return value;
}

function fittedObject(schema: z.ZodObject, value: unknown): unknown {
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const fields = Object.fromEntries(
    Object.entries(schema.shape).map(([name, field]) => [name, fitted(field, given[name])]),
  );
  const format = schema.meta()?.format;
  if (format === "image") return presentableImage(fields);
  // A button shows while its target is still to be chosen; where it leads is of no account there.
  if (format === "link" && !isSafeHref(String(fields.href))) return { ...fields, href: "#" };
  return fields;
}

/** An image with a source that a browser can ask for, and a size to keep its place by. */
function presentableImage({ src, alt, width, height, ...rest }: Record<string, unknown>): unknown {
  const isChosen = isSafeImageSource(String(src));
  return {
    ...rest,
    src: isChosen ? src : missingPicture,
    alt,
    width: Number(width) > 0 ? width : 1600,
    height: Number(height) > 0 ? height : 1000,
  };
}
