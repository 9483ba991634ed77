"use client";

import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useEffect, useEffectEvent, useRef } from "react";
import { type OpenedText, openText } from "./markdown/opened-text";
import { written } from "./markdown/written";

type OpenedDocument = Extract<OpenedText, { kind: "document" }>;

type Text = { value: string; onChange: (markdown: string) => void; onUnwritable: () => void };

/**
 * Keeps a stored text and the document in which it is written in step. What nobody changed is stored as it was, to the
 * letter: opening a text, looking at it, and taking back what was typed are no changes.
 */
export function useDocument(opened: OpenedDocument, { value, onChange, onUnwritable }: Text) {
  const begun = useRef({ text: value, written: opened.written });
  const known = useRef(begun.current);
  /** What was told and has not come back yet: no change from elsewhere. */
  const told = useRef<string[]>([]);

  function hear(doc: Node): void {
    const now = written(doc);
    if (now === known.current.written) return;
    const text = now === begun.current.written ? begun.current.text : now;
    known.current = { text, written: now };
    told.current.push(text);
    onChange(text);
  }

  function takeOver(editor: Editor): void {
    const echo = told.current.indexOf(value);
    if (echo >= 0) told.current = told.current.slice(echo + 1);
    if (echo >= 0 || value === known.current.text) return;
    const next = openText(value);
    if (next.kind === "source") {
      onUnwritable();
      return;
    }
    begun.current = { text: value, written: next.written };
    known.current = begun.current;
    told.current = [];
    editor.commands.setContent(next.doc, { emitUpdate: false });
  }

  return { hear, takeOver };
}

/** Takes over what a text became elsewhere, such as by an undo of the page. */
export function useTakeOver(editor: Editor | null, value: string, takeOver: (editor: Editor) => void): void {
  const onValue = useEffectEvent((_: string) => editor && takeOver(editor));
  useEffect(() => void onValue(value), [value]);
}
