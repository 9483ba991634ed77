"use client";

import type { Editor } from "@tiptap/core";
import { UploadList } from "../../../media/upload-list";
import { useUploads } from "../../../media/use-uploads";
import { useEditor } from "../../editor-context";

type Picture = { src: string; alt: string };

/** Puts pictures of the library into a text, also those that are pasted or dropped as files. */
export function usePictures(editorOf: () => Editor | null) {
  const { owner } = useEditor();
  const { uploads, add, dismiss, tryAgain } = useUploads(owner, insert);

  /** The picture is chosen then, so that its description can be written at once. */
  function insert({ src, alt }: Picture): void {
    const editor = editorOf();
    if (!editor || editor.isDestroyed) return;
    const at = editor.state.selection.to;
    editor.chain().focus().insertContentAt(at, { type: "image", attrs: { src, alt } }).setNodeSelection(at).run();
  }

  return {
    owner,
    insert,
    send: add,
    uploads: uploads.length > 0 && (
      <div className="mt-2">
        <UploadList uploads={uploads} onDismiss={dismiss} onTryAgain={tryAgain} />
      </div>
    ),
  };
}
