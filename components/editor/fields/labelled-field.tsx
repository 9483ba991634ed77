"use client";

import { Field } from "@base-ui/react/field";
import { inWords } from "../../pages/words";
import { controlClass, FieldFrame } from "../../ui/field-frame";
import type { FieldProps } from "./field-props";

/** A field of one value: a text, a number, a choice. */
export function LabelledField({ label, spec, value, path, problems, isReadOnly, onChange }: FieldProps) {
  const name = path.join(".");
  const text = value === null || value === undefined ? "" : String(value);
  return (
    <FieldFrame
      name={name}
      label={label}
      aside={<LengthHint spec={spec} length={text.length} />}
      help={help(spec)}
      problem={problems[name]}
    >
      <Field.Control
        value={text}
        readOnly={isReadOnly}
        className={`${controlClass} [&:read-only:not(select)]:bg-hover`}
        onChange={(event) => onChange(path, typed(spec, event.target.value))}
        render={control(spec, isReadOnly)}
      />
    </FieldFrame>
  );
}

function control(spec: FieldProps["spec"], isReadOnly = false) {
  switch (spec.type) {
    case "markdown":
      return <textarea rows={spec.max > 2000 ? 12 : 4} />;
    case "long-text":
      return <textarea rows={3} />;
    case "number":
      return <input type="number" min={spec.min} max={spec.max} />;
    case "choice":
    case "icon":
      return (
        <select disabled={isReadOnly}>
          {spec.options.map((option) => (
            <option key={option} value={option}>
              {inWords(option)}
            </option>
          ))}
        </select>
      );
    default:
      return <input type="text" />;
  }
}

/** A number that is being typed may be none yet: it stays as it was typed, for the schema to refuse. */
function typed(spec: FieldProps["spec"], text: string): unknown {
  if (spec.type !== "number") return text;
  return text === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

/** How much room is left, once it gets tight. */
function LengthHint({ spec, length }: { spec: FieldProps["spec"]; length: number }) {
  if (!("max" in spec) || spec.type === "number" || length < spec.max * 0.8) return null;
  const isOver = length > spec.max;
  return (
    <span className={`text-xs tabular-nums ${isOver ? "text-danger" : "text-soft"}`}>
      {length} of {spec.max}
    </span>
  );
}

function help({ type }: FieldProps["spec"]): string | null {
  if (type === "markdown") return "Markdown: **bold**, [link](page:about), lists, ## headings, tables.";
  if (type === "href")
    return "A page of this site such as page:pricing, of the platform such as platform:pricing, or an https, mailto or tel address.";
  return null;
}
