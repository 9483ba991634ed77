import { z } from "zod";
import { sectionKinds } from "@/cms/sections/kinds";

/** A picture in the size that it has now, and where its files are. */
export const deliveredImage = z
  .object({
    src: z.string().describe("The address of its widest file."),
    alt: z.string().describe("Empty where it is decoration."),
    width: z.int(),
    height: z.int(),
    srcSet: z.string().nullable().describe("Its files with their widths, as `srcset` of HTML; null where it has one."),
    position: z.string().nullable().describe("What stays visible where it is cut, as `object-position` of CSS."),
  })
  .describe("A picture.");

export const deliveredLink = z.object({ label: z.string(), href: z.string() });

/** The sections of every kind, with the fields that they are stored with, as whoever renders them elsewhere gets them. */
export const deliveredSection = z.discriminatedUnion("kind", [
  ofKind("hero"),
  ...(Object.keys(sectionKinds) as Array<keyof typeof sectionKinds>).filter((kind) => kind !== "hero").map(ofKind),
]);

function ofKind(kind: keyof typeof sectionKinds) {
  return z.object({ id: z.string(), kind: z.literal(kind), fields: delivered(sectionKinds[kind]) as z.ZodObject });
}

/** What `shownSections` makes of a field. What was filled in may be longer or shorter than what may be written. */
function delivered(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault) return delivered(schema.unwrap());
  if (schema instanceof z.ZodNullable) return orNull(delivered(schema.unwrap()));
  if (schema instanceof z.ZodArray) return z.array(withoutNull(delivered(schema.element)));
  if (schema instanceof z.ZodObject) return deliveredObject(schema);
  if (schema instanceof z.ZodString) return z.string().meta(formatOf(schema));
  if (schema instanceof z.ZodNumber) return z.number();
  if (schema instanceof z.ZodBoolean) return z.boolean();
  if (schema instanceof z.ZodEnum) return schema;
  throw new Error("A field of a section is of a type that the API cannot describe.");
}

function deliveredObject(schema: z.ZodObject): z.ZodType {
  const format = schema.meta()?.format;
  if (format === "image") return deliveredImage;
  if (format === "link") return deliveredLink.nullable();
  const shape = Object.entries(schema.shape).map(([name, field]) => [name, delivered(field)]);
  return z.object(Object.fromEntries(shape));
}

function orNull(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? schema : schema.nullable();
}

/** A list has no empty places: a link that leads nowhere is left out of it. */
function withoutNull(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodNullable ? (schema.unwrap() as z.ZodType) : schema;
}

function formatOf(schema: z.ZodString): { format?: string } {
  return schema.meta()?.format === "markdown" ? { format: "markdown" } : {};
}
