"use client";

import type { Editor } from "@tiptap/core";
import { type SubmitEvent, useState } from "react";
import { isSafeImageSource } from "@/cms/sections/fields";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";

/** Puts a picture into a text by its address. */
export function ImageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [src, setSrc] = useState("");
  const [alt, setAlt] = useState("");
  const [isRefused, setRefused] = useState(false);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!isSafeImageSource(src)) {
      setRefused(true);
      return;
    }
    onClose();
    editor.chain().focus().insertContent({ type: "image", attrs: { src, alt } }).run();
  }

  return (
    <Dialog title="Image" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
      <form onSubmit={submit} className="space-y-5">
        <TextField
          name="src"
          label="Address of the picture"
          help={
            isRefused
              ? "A path on this host, such as /pictures/door.webp, or an address that begins with https://."
              : undefined
          }
          value={src}
          onChange={(event) => setSrc(event.target.value)}
        />
        <TextField
          name="alt"
          label="Description for those who do not see it"
          help="Left empty, the picture counts as decoration."
          maxLength={200}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary">
            Insert the image
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
