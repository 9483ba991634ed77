import { z } from "zod";
import type { PageDocument } from "../pages/document";
import { type Profile, profileSchema } from "../vendors/profile";
import { fillText, replaceTokens, type VariableValues } from "./fill-text";
import { sectionKinds } from "./kinds";
import type { Section } from "./section";

type Business = { name: string; profile: Profile };

/** What `{{platform.…}}` and `{{vendor.…}}` stand for on a site; a platform's own site has no vendor. */
export function variableValues(platform: Business, vendor: Business | null): VariableValues {
  return { ...valuesOf("platform", platform), ...(vendor ? valuesOf("vendor", vendor) : {}) };
}

/** The names of the variables of a page, such as `platform.email`; only what a vendor shows can name the vendor. */
export function variableNames({ hasVendor }: { hasVendor: boolean }): string[] {
  const parts = Object.keys(valuesOf("", { name: "", profile: profileSchema.parse({}) })).map((key) => key.slice(1));
  const prefixes = hasVendor ? ["vendor", "platform"] : ["platform"];
  return prefixes.flatMap((prefix) => parts.map((part) => `${prefix}.${part}`));
}

function valuesOf(prefix: string, { name, profile }: Business): Record<string, string> {
  const { legalName, email, phone, street, postcode, city, country } = profile;
  // "Luxembourg, Luxembourg" says nothing twice.
  const lines = [street, [postcode, city].filter(Boolean).join(" "), country === city ? "" : country];
  const address = lines.filter(Boolean).join(", ");
  const values = { name, legalName: legalName || name, email, phone, street, postcode, city, country, address };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]));
}

/**
 * Fills in the variables of a document, `{{vendor.phone|our front desk}}` with its fallback where the value is
 * unknown. The stored document keeps its tokens. In Markdown the values are escaped, so that a vendor's name cannot
 * become a heading or lead anywhere but where it says: a bare address in it is linked as in any other text.
 */
export function fillVariables(document: PageDocument, values: VariableValues): PageDocument {
  const fill = (text: string) => fillText(text, values);
  return {
    ...document,
    title: fill(document.title),
    menuLabel: fill(document.menuLabel),
    seoTitle: fill(document.seoTitle),
    seoDescription: fill(document.seoDescription),
    sections: document.sections.map(
      (section) =>
        ({ ...section, fields: fillBySchema(sectionKinds[section.kind], section.fields, values) }) as Section,
    ),
  };
}

function fillBySchema(schema: z.core.$ZodType, value: unknown, values: VariableValues): unknown {
  if (value === null || value === undefined) return value;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return fillBySchema(schema.unwrap(), value, values);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((each) => fillBySchema(schema.element, each, values));
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, fillBySchema(schema.shape[name], each, values)]),
    );
  }
  if (schema instanceof z.ZodString && typeof value === "string") {
    const isMarkdown = schema.meta()?.format === "markdown";
    return replaceTokens(value, values, isMarkdown ? escapeMarkdown : (plain) => plain);
  }
  return value;
}

/** Backslash before every ASCII punctuation that CommonMark lets one escape (section 2.4). */
function escapeMarkdown(value: string): string {
  return value.replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/g, "\\$&").replace(/\s+/g, " ");
}
