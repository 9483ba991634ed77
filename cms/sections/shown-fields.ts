import { z } from "zod";
import { sectionKinds } from "./kinds";
import { ofKind } from "./retired";
import type { Section } from "./section";
import { shownMarkdown } from "./shown-markdown";

/** A picture as whoever shows it needs it, wherever that is. */
export type ShownImage = {
  src: string;
  alt: string;
  width: number;
  height: number;
  srcSet: string | null;
  position: string | null;
};

type StoredImage = { src: string; alt: string; width: number; height: number };

/** What a site makes of what its sections refer to. */
export type Shown = {
  /** The address that a stored link target leads to, or null where it leads nowhere. */
  href: (target: string) => string | null;
  image: (image: StoredImage) => ShownImage;
};

export type ShownSection = { id: string; kind: Section["kind"]; fields: Record<string, unknown> };

/**
 * Sections for whoever renders them elsewhere: links lead to addresses, and are null or not there where they lead
 * nowhere; pictures are files; running text is Markdown that leads where it should. Kinds that do not exist any more are
 * left out.
 *
 * @param sections with their variables filled in.
 */
export function shownSections(sections: readonly Section[], shown: Shown): ShownSection[] {
  return sections.flatMap((section) => {
    const schema = ofKind(sectionKinds, section);
    const fields = schema && (showValue(schema, section.fields, shown) as Record<string, unknown>);
    return fields ? [{ id: section.id, kind: section.kind, fields }] : [];
  });
}

function showValue(schema: z.core.$ZodType, value: unknown, shown: Shown): unknown {
  if (schema instanceof z.ZodDefault) return showValue(schema.unwrap(), value ?? schema.def.defaultValue, shown);
  if (value === null || value === undefined) return null;
  if (schema instanceof z.ZodNullable) return showValue(schema.unwrap(), value, shown);
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => showValue(schema.element, each, shown)).filter((each) => each !== null);
  }
  if (schema instanceof z.ZodObject) return showObject(schema, value as Record<string, unknown>, shown);
  if (typeof value === "string" && schema instanceof z.ZodString && schema.meta()?.format === "markdown") {
    const source = (src: string) => shown.image({ src, alt: "", width: 1, height: 1 }).src;
    return shownMarkdown(value, { href: shown.href, source });
  }
  return value;
}

function showObject(schema: z.ZodObject, value: Record<string, unknown>, shown: Shown): unknown {
  const format = schema.meta()?.format;
  if (format === "image") return shown.image(value as StoredImage);
  if (format === "link") {
    const href = shown.href(String(value.href));
    return href === null ? null : { label: value.label, href };
  }
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, showValue(field, value[name], shown)]);
  return Object.fromEntries(fields);
}
