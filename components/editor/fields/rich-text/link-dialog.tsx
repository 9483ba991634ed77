"use client";

import type { Editor } from "@tiptap/core";
import { type SubmitEvent, useState } from "react";
import { isSafeHref } from "@/cms/sections/fields";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { type LinkOffer, useEditor } from "../../editor-context";
import { TargetField } from "../links/target-field";

/** Asks where the chosen words lead. Without chosen words, those of the target are written. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { links } = useEditor();
  const [target, setTarget] = useState<string>(editor.getAttributes("link").href ?? "");
  const [isRefused, setRefused] = useState(false);
  const isNew = editor.state.selection.empty && !editor.isActive("link");

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!isSafeHref(target)) {
      setRefused(true);
      return;
    }
    onClose();
    const mark = { type: "link", attrs: { href: target, title: null } };
    const chain = editor.chain().focus();
    if (isNew) chain.insertContent({ type: "text", text: wordsOf(target, links), marks: [mark] }).run();
    else chain.extendMarkRange("link").setMark("link", mark.attrs).run();
  }

  return (
    <Dialog title="Link" onClose={onClose}>
      <form onSubmit={submit} className="space-y-5">
        <TargetField
          name="target"
          label="Leads to"
          value={target}
          problem={isRefused ? "Choose a page, or type an address." : undefined}
          onChange={(next) => {
            setRefused(false);
            setTarget(next);
          }}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary">
            {isNew ? "Insert the link" : "Link these words"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** The title of a page, or an address without what only browsers need. */
function wordsOf(target: string, links: readonly LinkOffer[]): string {
  const title = links.find((offer) => offer.target === target)?.title;
  return title ?? target.replace(/^(https:\/\/|mailto:|tel:|#)/, "");
}
