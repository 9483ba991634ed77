"use client";

import dynamic from "next/dynamic";
import { useId } from "react";
import { Spinner } from "../../../ui/spinner";
import type { FieldProps } from "../field-props";
import { LengthHint } from "../length-hint";

// The editor of texts is by far the largest part of the console: it comes only where there is a text to write.
const RichTextEditor = dynamic(() => import("./rich-text-editor").then((module) => module.RichTextEditor), {
  ssr: false,
  loading: () => (
    <p className="flex min-h-24 items-center justify-center gap-2 rounded-lg border border-edge text-sm text-soft">
      <Spinner /> Opening the text …
    </p>
  ),
});

/** A Markdown text, written as it will look. */
export function RichTextField({ label, spec, value, path, problems, isReadOnly = false, onChange }: FieldProps) {
  const id = useId();
  const name = path.join(".");
  const problem = problems[name];
  const text = typeof value === "string" ? value : "";
  const max = "max" in spec && spec.type === "markdown" ? spec.max : 0;
  return (
    <div data-field={name} className="space-y-1.5">
      <div className="flex items-baseline justify-between gap-3">
        <span id={`${id}-label`} className="block text-sm font-medium">
          {label}
        </span>
        <LengthHint length={text.length} max={max} />
      </div>
      <RichTextEditor
        value={text}
        max={max}
        isReadOnly={isReadOnly}
        isInvalid={problem !== undefined}
        labelId={`${id}-label`}
        problemId={`${id}-problem`}
        onChange={(next) => onChange(path, next)}
      />
      <p id={`${id}-problem`} className="text-sm text-danger empty:hidden">
        {problem}
      </p>
    </div>
  );
}
