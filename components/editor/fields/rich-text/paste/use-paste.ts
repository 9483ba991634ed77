"use client";

import type { EditorProps } from "@tiptap/pm/view";
import { useRef, useState } from "react";
import { isSafeHref } from "@/cms/sections/fields";
import { cleanPasted, type Dropped } from "@/cms/sections/paste/clean-pasted";
import { markdownOf } from "../markdown/markdown-of";
import { fitting } from "./fitting";
import { readHtml, writeHtml } from "./html-tree";

/** What its writer has to know of a paste: what could not come along, and what there was no room for. */
export type PasteNoticed = Dropped & { rest: string; max: number };

const nothing: Dropped = { images: 0, links: 0 };

/**
 * Cleans what is pasted, and lets in as much as the text has room for.
 *
 * @param onFiles takes files that are pasted or dropped by themselves.
 */
export function usePaste(max: number, onFiles: (files: File[]) => void) {
  const [notice, setNotice] = useState<PasteNoticed | null>(null);
  const dropped = useRef(nothing);

  const editorProps: EditorProps = {
    transformPastedHTML(html) {
      dropped.current = nothing;
      // What was copied here is clean, and has its variables.
      if (html.includes("data-pm-slice")) return html;
      const cleaned = cleanPasted(readHtml(html));
      dropped.current = cleaned.dropped;
      return writeHtml(cleaned.root);
    },
    handleDrop(_, { dataTransfer }) {
      const files = [...(dataTransfer?.files ?? [])];
      if (files.length) onFiles(files);
      return files.length > 0;
    },
    handlePaste(view, event, slice) {
      const hasHtml = event.clipboardData?.types.includes("text/html");
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length && !hasHtml) {
        onFiles(files);
        return true;
      }
      const words = event.clipboardData?.getData("text/plain").trim() ?? "";
      const { tr, selection, schema, doc } = view.state;
      const link = schema.marks.link;
      if (link && isSafeHref(words) && !words.includes("\n") && slice.content.childCount <= 1) {
        const mark = link.create({ href: words });
        if (selection.empty) tr.replaceSelectionWith(schema.text(words, [mark]), false);
        else tr.addMark(selection.from, selection.to, mark);
        view.dispatch(tr);
        return true;
      }
      const { images, links } = hasHtml ? dropped.current : nothing;
      const kept = doc.cut(0, selection.from).content.append(doc.cut(selection.to).content);
      const { slice: fitted, rest } = fitting(slice, max - markdownOf(doc.copy(kept).toJSON()).length - 2);
      setNotice(images || links || rest ? { images, links, rest, max } : null);
      if (!rest) return false;
      view.dispatch(tr.replaceSelection(fitted).scrollIntoView().setMeta("paste", true));
      return true;
    },
  };

  return { editorProps, notice, forget: () => setNotice(null) };
}
