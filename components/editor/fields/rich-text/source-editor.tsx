"use client";

import { Button } from "../../../ui/button";
import { controlClass } from "../../../ui/field-frame";
import type { RichTextProps } from "./rich-text-props";

type SourceEditorProps = RichTextProps & {
  /** Its writer asked for the source; otherwise it is all that can be shown without loss. */
  isChosen: boolean;
  onDocument: () => void;
};

/** A text as its Markdown. */
export function SourceEditor({ value, isReadOnly, isChosen, onChange, onDocument, ...ids }: SourceEditorProps) {
  return (
    <div className="space-y-2">
      <textarea
        value={value}
        readOnly={isReadOnly}
        rows={4}
        spellCheck
        aria-labelledby={ids.labelId}
        aria-describedby={ids.problemId}
        aria-invalid={ids.isInvalid || undefined}
        onChange={(event) => onChange(event.target.value)}
        className={`${controlClass} field-sizing-content max-h-[70dvh] font-mono read-only:bg-hover aria-invalid:border-danger`}
      />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-0 flex-1 basis-60 text-sm text-soft">
          {isChosen
            ? "This is the text as it is stored, in Markdown."
            : "This text contains something that is only kept whole as Markdown, such as HTML or a footnote. It is shown as it is stored; visitors see it as before."}
        </p>
        <Button onClick={onDocument}>Show as it will look</Button>
      </div>
    </div>
  );
}
