"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import type { LibraryPicture } from "@/cms/media/media";
import { FileButton } from "./file-button";
import type { MediaOwner } from "./media-client";
import { PictureGrid } from "./picture-card";
import { PictureDialog } from "./picture-dialog";
import { UploadList } from "./upload-list";
import { useFileDrop, usePastedFiles } from "./use-file-drop";
import { useUploads } from "./use-uploads";

type LibraryProps = {
  pictures: readonly LibraryPicture[];
  /** Whose pictures files are added to; null where that is not settled. */
  owner: MediaOwner | null;
  /** The picture that the address opens. */
  opened: Pick<LibraryPicture, "id" | "name" | "owner"> | null;
  hasOwner: boolean;
  /** The start of the addresses of editors of pages. */
  editorPath: string;
  /** What stands there when there are no pictures. */
  empty: ReactNode;
  /** What leads on in a long list. */
  pager: ReactNode;
};

/** The pictures of a library: files are added by a button, by drag and drop and by pasting; each opens in a window. */
export function Library({ pictures, owner, opened, hasOwner, editorPath, empty, pager }: LibraryProps) {
  const router = useRouter();
  const [open, setOpen] = useState(opened);
  const { uploads, add, dismiss, tryAgain } = useUploads(owner, () => router.refresh());
  const { isOver, handlers } = useFileDrop(owner ? add : () => undefined);
  usePastedFiles(add, owner !== null && open === null);

  return (
    <div
      {...handlers}
      className={`space-y-4 rounded-xl ${isOver ? "outline-2 outline-offset-8 outline-accent outline-dashed" : ""}`}
    >
      {owner ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <FileButton look="primary" isSeveral onFiles={add}>
            <Upload aria-hidden="true" className="size-4" /> Upload pictures
          </FileButton>
          <p className="text-sm text-soft">
            Or drop or paste them here. JPEG, PNG, WebP, AVIF or GIF, up to 20 MB each.
          </p>
        </div>
      ) : (
        <p className="text-sm text-soft">Choose a platform above to add pictures to it.</p>
      )}
      <UploadList uploads={uploads} onDismiss={dismiss} onTryAgain={tryAgain} />
      {pictures.length ? <PictureGrid pictures={pictures} verb="Open" hasOwner={hasOwner} onPress={setOpen} /> : empty}
      {pager}
      <PictureDialog
        open={open}
        editorPath={editorPath}
        onClose={() => setOpen(null)}
        onChanged={() => router.refresh()}
      />
    </div>
  );
}
