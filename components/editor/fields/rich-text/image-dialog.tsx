"use client";

import type { Editor } from "@tiptap/core";
import { Images } from "lucide-react";
import { type SubmitEvent, useState } from "react";
import { isSafeImageSource } from "@/cms/sections/fields";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";
import { MediaPicker } from "../../media/media-picker";

/** Puts a picture into a text: one of the library, or one from elsewhere by its address. */
export function ImageDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const [src, setSrc] = useState("");
  const [alt, setAlt] = useState("");
  const [isChoosing, setChoosing] = useState(false);
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
        <Button onClick={() => setChoosing(true)}>
          <Images aria-hidden="true" className="size-4" /> Choose from the library
        </Button>
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
      <MediaPicker
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        onChosen={(image) => {
          setSrc(image.src);
          setAlt(image.alt);
        }}
      />
    </Dialog>
  );
}
