"use client";

import type { PageDocument } from "@/cms/pages/document";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { FieldEditor } from "../fields/field-editor";
import type { FieldProps } from "../fields/field-props";

/** What the page's own fields are written with. */
export type PageFieldsProps = Pick<FieldProps, "problems" | "onChange"> & {
  document: PageDocument;
  specs: Record<string, FieldSpec>;
};

type PageFieldProps = PageFieldsProps & { field: keyof PageDocument & string; label: string };

/** One of the page's own fields, which belong to no section. */
export function PageField({ document, specs, field, ...shared }: PageFieldProps) {
  const spec = specs[field];
  return spec && <FieldEditor {...shared} spec={spec} value={document[field]} path={[field]} />;
}
