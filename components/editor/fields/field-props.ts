import type { FieldSpec } from "@/cms/sections/field-spec";
import type { Next, Path } from "../set-at";

/** What every editor of a field is given. */
export type FieldProps = {
  label: string;
  spec: FieldSpec;
  value: unknown;
  /** Where the field stands in the page; also its name, and where its problem is found. */
  path: Path;
  /** What is wrong, by place, such as `sections.2.fields.heading`. */
  problems: Readonly<Record<string, string>>;
  isReadOnly?: boolean;
  onChange: (path: Path, value: Next) => void;
};
