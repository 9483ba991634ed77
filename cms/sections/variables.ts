import { z } from "zod";
import type { PageDocument } from "../pages/document";
import { type Profile, profileSchema } from "../vendors/profile";
import { sectionKinds } from "./kinds";
import { ofKind } from "./retired";
import type { Section } from "./section";

/** The values of the variables by name, such as `vendor.name`; an empty one counts as unknown. */
export type VariableValues = Readonly<Record<string, string>>;

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

/** A variable in a text: its name, and the fallback behind a bar. Matches everywhere in it; replace, do not test. */
export const variableToken = /\{\{\s*([a-z]+\.[a-zA-Z]+)\s*(?:\|([^{}]*))?\}\}/g;

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
    sections: document.sections.map((section) => fillSection(section, values)),
  };
}

/** Fills in the variables of a single section. */
export function fillSection(section: Section, values: VariableValues): Section {
  return { ...section, fields: fillFields(section, values) } as Section;
}

/** The variables that a text names, each with what is shown where it is not known. */
export function tokensOf(text: string): Array<{ name: string; fallback: string }> {
  return [...text.matchAll(variableToken)].map(([, name = "", fallback = ""]) => ({ name, fallback }));
}

/** Fills in the variables of a single plain text. */
export function fillText(text: string, values: VariableValues): string {
  return replaceTokens(text, values, (value) => value);
}

function fillFields(section: Section, values: VariableValues): unknown {
  const schema = ofKind(sectionKinds, section);
  return schema ? fillBySchema(schema, section.fields, values) : section.fields;
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

function replaceTokens(text: string, values: VariableValues, encode: (value: string) => string): string {
  return text.replace(variableToken, (_, name: string, fallback = "") =>
    values[name] ? encode(values[name]) : fallback,
  );
}

/** Backslash before every ASCII punctuation that CommonMark lets one escape (section 2.4). */
export function escapeMarkdown(value: string): string {
  return value.replace(/[!"#$%&'()*+,./:;<=>?@[\\\]^_`{|}~-]/g, "\\$&").replace(/\s+/g, " ");
}
