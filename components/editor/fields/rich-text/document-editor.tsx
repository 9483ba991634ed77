"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useEffectEvent, useState } from "react";
import { MediaPicker } from "../../media/media-picker";
import { variableWords } from "../variables/variable-words";
import { Inspector } from "./inspector/inspector";
import { LinkDialog } from "./link-dialog";
import type { OpenedText } from "./markdown/opened-text";
import { extensions } from "./nodes/extensions";
import { PasteNotice } from "./paste/paste-notice";
import { usePaste } from "./paste/use-paste";
import { longestShortText, type RichTextProps } from "./rich-text-props";
import { RichTextToolbar } from "./toolbar/rich-text-toolbar";
import { usePictures } from "./use-pictures";
import "./rich-text.css";
import { useDocument, useTakeOver } from "./use-document";

type DocumentEditorProps = RichTextProps & {
  opened: Extract<OpenedText, { kind: "document" }>;
  onSource: () => void;
  /** The text became one that cannot be written in as a document. */
  onUnwritable: () => void;
};

/** A text as it will look. */
export function DocumentEditor({ opened, value, max, isReadOnly, onSource, ...props }: DocumentEditorProps) {
  const [dialog, setDialog] = useState<"link" | "image" | null>(null);
  const { hear, takeOver } = useDocument(opened, { value, ...props });
  const isShort = max <= longestShortText;
  const pictures = usePictures(() => editor);
  const paste = usePaste(max, (files) => !isShort && !isReadOnly && pictures.send(files));
  const onHear = useEffectEvent(hear);

  const [schema] = useState(() => extensions(variableWords));
  const editor = useEditor({
    extensions: schema,
    content: opened.doc,
    editable: !isReadOnly,
    immediatelyRender: false,
    // The console's policy allows no style but its own sheets.
    injectCSS: false,
    editorProps: {
      ...paste.editorProps,
      attributes: {
        role: "textbox",
        tabindex: "0",
        "aria-multiline": "true",
        "aria-labelledby": props.labelId,
        "aria-describedby": props.problemId,
        "aria-readonly": String(isReadOnly),
        "aria-invalid": String(props.isInvalid),
        class: "rich-text",
      },
      handleKeyDown: (_, event) => {
        if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return false;
        event.preventDefault();
        // The console finds screens by the same keys.
        event.stopPropagation();
        if (!isReadOnly) setDialog("link");
        return true;
      },
    },
  });

  useEffect(() => {
    const onUpdate = () => editor && onHear(editor.state.doc);
    editor?.on("update", onUpdate);
    return () => void editor?.off("update", onUpdate);
  }, [editor]);
  useTakeOver(editor, value, takeOver);

  if (!editor) return null;
  return (
    <div>
      <PasteNotice notice={paste.notice} onClose={paste.forget} />
      <div
        className={`rounded-lg border bg-panel ${props.isInvalid ? "border-danger" : "border-edge"} ${isReadOnly ? "bg-hover" : ""}`}
      >
        {!isReadOnly && (
          <RichTextToolbar
            editor={editor}
            isShort={isShort}
            onLink={() => setDialog("link")}
            onImage={() => setDialog("image")}
            onSource={onSource}
          />
        )}
        <EditorContent editor={editor} className={isShort ? "" : "[&>.rich-text]:min-h-40"} />
        {!isReadOnly && <Inspector editor={editor} onChangeLink={() => setDialog("link")} />}
      </div>
      {pictures.uploads}
      {dialog === "link" && <LinkDialog editor={editor} onClose={() => setDialog(null)} />}
      <MediaPicker
        owner={pictures.owner}
        isOpen={dialog === "image"}
        onClose={() => setDialog(null)}
        onChosen={pictures.insert}
      />
    </div>
  );
}
