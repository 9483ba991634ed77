"use client";

import { Field } from "@base-ui/react/field";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { controlClass, FieldFrame } from "../../ui/field-frame";
import { ChoiceField } from "./choices/choice-field";
import { IconField } from "./choices/icon-field";
import type { FieldProps } from "./field-props";
import { TargetField } from "./links/target-field";
import { PlainTextField } from "./plain-text-field";
import { RichTextField } from "./rich-text/rich-text-field";

/** A field of one value, written in the way that suits it: a text, a number, a choice, a link's target, an icon. */
export function LabelledField(props: FieldProps) {
  const { label, spec, value, path, problems, isReadOnly, onChange } = props;
  const name = path.join(".");
  const text = value === null || value === undefined ? "" : String(value);
  const shared = { name, label, value: text, problem: problems[name], isReadOnly };
  const change = (next: string) => onChange(path, next);
  switch (spec.type) {
    case "markdown":
      return <RichTextField {...props} />;
    case "href":
      return <TargetField {...shared} onChange={change} />;
    case "icon":
      return <IconField {...shared} onChange={change} />;
    case "choice":
      return <ChoiceField {...shared} options={spec.options} onChange={change} />;
    case "number":
      return <NumberField {...props} spec={spec} />;
    case "text":
    case "long-text":
      return <PlainTextField {...props} spec={spec} />;
    default:
      return null;
  }
}

type NumberSpec = Extract<FieldSpec, { type: "number" }>;

function NumberField({ label, spec, value, path, problems, isReadOnly, onChange }: FieldProps & { spec: NumberSpec }) {
  const name = path.join(".");
  return (
    <FieldFrame name={name} label={label} problem={problems[name]}>
      <Field.Control
        value={value === null || value === undefined ? "" : String(value)}
        readOnly={isReadOnly}
        className={`${controlClass} read-only:bg-hover`}
        onChange={(event) => onChange(path, numberIn(event.target.value))}
        render={<input type="number" min={spec.min} max={spec.max} />}
      />
    </FieldFrame>
  );
}

/** A number that is being typed may be none yet: it stays as it was typed, for the schema to refuse. */
function numberIn(text: string): string | number {
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}
