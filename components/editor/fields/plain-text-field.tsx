"use client";

import { Field } from "@base-ui/react/field";
import { useRef } from "react";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { controlClass, FieldFrame } from "../../ui/field-frame";
import { useEditor } from "../editor-context";
import type { FieldProps } from "./field-props";
import { LengthHint } from "./length-hint";
import { filledText } from "./variables/filled-text";
import { VariableMenu } from "./variables/variable-menu";

type PlainSpec = Extract<FieldSpec, { type: "text" | "long-text" | "markdown" | "href" }>;

/** A plain text, in which variables can stand. */
export function PlainTextField({
  label,
  spec,
  value,
  path,
  problems,
  isReadOnly,
  onChange,
}: FieldProps & { spec: PlainSpec }) {
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { variables } = useEditor();
  const name = path.join(".");
  const text = typeof value === "string" ? value : "";
  const filled = filledText(text, variables);

  function insert(variable: string): void {
    const { selectionStart: start, selectionEnd: end } = control.current ?? {};
    const token = `{{${variable}}}`;
    const before = text.slice(0, start ?? text.length);
    onChange(path, before + token + text.slice(end ?? text.length));
    const after = before.length + token.length;
    requestAnimationFrame(() => control.current?.setSelectionRange(after, after));
  }

  return (
    <FieldFrame
      name={name}
      label={label}
      aside={<LengthHint length={text.length} max={spec.max} />}
      help={filled !== null && `Shown as: ${filled}`}
      problem={problems[name]}
    >
      <div className="group/text relative">
        <Field.Control
          ref={control}
          value={text}
          readOnly={isReadOnly}
          className={`${controlClass} [&:is(textarea)]:field-sizing-content max-h-[50dvh] resize-none [&:is(textarea)]:min-h-20 read-only:bg-hover ${isReadOnly ? "" : "pr-10"}`}
          onChange={(event) => onChange(path, event.target.value)}
          render={spec.type === "long-text" ? <textarea rows={3} /> : <input type="text" />}
        />
        {!isReadOnly && (
          <span className="absolute top-1.5 right-1.5 opacity-0 group-focus-within/text:opacity-100 group-hover/text:opacity-100 has-[[aria-expanded=true]]:opacity-100">
            <VariableMenu onChoose={insert} returnFocusTo={() => control.current} />
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
