"use client";

import type { Editor } from "@tiptap/core";
import { useId } from "react";
import { controlClass } from "../../../../ui/field-frame";

type AttributeFieldProps = {
  editor: Editor;
  /** Where the node stands in the document. */
  position: number;
  attribute: string;
  label: string;
  value: string;
};

/** Writes a text that belongs to a chip or a picture. */
export function AttributeField({ editor, position, attribute, label, value }: AttributeFieldProps) {
  const id = useId();

  function change(typed: string): void {
    // Braces would end a variable.
    const text = typed.replaceAll(/[{}]/g, "");
    editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(position, attribute, text)));
  }

  return (
    <div className="min-w-0 flex-1 basis-56 space-y-1">
      <label htmlFor={id} className="block text-soft">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={200}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.preventDefault();
          editor.commands.focus(position + 1);
        }}
        className={controlClass}
      />
    </div>
  );
}
