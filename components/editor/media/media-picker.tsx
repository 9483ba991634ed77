"use client";

import { Images, Search, Upload } from "lucide-react";
import { useState } from "react";
import type { LibraryPicture } from "@/cms/media/media";
import { FileButton } from "../../media/file-button";
import type { MediaOwner } from "../../media/media-client";
import { PictureGrid } from "../../media/picture-card";
import { UploadList } from "../../media/upload-list";
import { useFileDrop, usePastedFiles } from "../../media/use-file-drop";
import { useUploads } from "../../media/use-uploads";
import { Alert } from "../../ui/alert";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { EmptyState } from "../../ui/empty-state";
import { filterClass } from "../../ui/filter-bar";
import { Spinner } from "../../ui/spinner";
import { usePictureList } from "./use-picture-list";

type MediaPickerProps = {
  owner: MediaOwner;
  /** Whether what is lent to the library is left out. */
  isOwnOnly?: boolean;
  isOpen: boolean;
  onClose: () => void;
  onChosen: (picture: LibraryPicture) => void;
};

/** A window in which a picture of the library is chosen, or added and chosen at once. */
export function MediaPicker({ owner, isOwnOnly = false, isOpen, onClose, onChosen }: MediaPickerProps) {
  return (
    <Dialog
      title="Choose a picture"
      description={isOwnOnly ? "Of your own library." : "Of your library, and of what is lent to it."}
      isWide
      isOpen={isOpen}
      onClose={onClose}
    >
      {isOpen && (
        <Choice
          owner={owner}
          isOwnOnly={isOwnOnly}
          onChosen={(picture) => {
            onChosen(picture);
            onClose();
          }}
        />
      )}
    </Dialog>
  );
}

type ChoiceProps = Pick<MediaPickerProps, "owner" | "isOwnOnly" | "onChosen">;

function Choice({ owner, isOwnOnly, onChosen }: ChoiceProps) {
  const [search, setSearch] = useState("");
  const [whose, setWhose] = useState<"" | "platform" | "vendor">(isOwnOnly ? "vendor" : "");
  const { pictures, hasMore, isLoading, problem, more, added } = usePictureList(owner, {
    search,
    whose: owner.vendorId ? whose || undefined : "platform",
  });
  const { uploads, add, dismiss, tryAgain } = useUploads(owner, added);
  const { isOver, handlers } = useFileDrop(add);
  usePastedFiles(add, true);

  return (
    <div
      {...handlers}
      className={`space-y-4 rounded-xl ${isOver ? "outline-2 outline-offset-4 outline-accent outline-dashed" : ""}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <div className="relative min-w-0 flex-1 basis-48">
          <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3 size-4 text-soft" />
          <input
            type="search"
            aria-label="Name or alternative text"
            placeholder="Name or alternative text"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className={`${filterClass} w-full pl-9`}
          />
        </div>
        {owner.vendorId && !isOwnOnly && (
          <select
            aria-label="Whose pictures"
            value={whose}
            onChange={(event) => setWhose(event.target.value as typeof whose)}
            className={filterClass}
          >
            <option value="">All pictures</option>
            <option value="vendor">The vendor’s own</option>
            <option value="platform">The platform’s</option>
          </select>
        )}
        <FileButton isSeveral onFiles={add}>
          <Upload aria-hidden="true" className="size-4" /> Upload
        </FileButton>
      </div>
      <UploadList uploads={uploads} onDismiss={dismiss} onTryAgain={tryAgain} />
      {problem && <Alert tone="danger">{problem}</Alert>}
      <PictureGrid pictures={pictures} verb="Choose" hasOwner={owner.vendorId !== null} onPress={onChosen} />
      {isLoading && (
        <p role="status" className="flex items-center gap-2 text-sm text-soft">
          <Spinner /> Pictures are being fetched …
        </p>
      )}
      {!isLoading && !problem && !pictures.length && (
        <NoPicture isNarrowed={search !== "" || (whose !== "" && !isOwnOnly)} />
      )}
      {hasMore && !isLoading && <Button onClick={more}>Show more pictures</Button>}
    </div>
  );
}

function NoPicture({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <EmptyState icon={Images} title={isNarrowed ? "No picture matches" : "No picture yet"}>
      {isNarrowed ? "Try other words, or upload the picture." : "Upload one, or drop or paste it here."}
    </EmptyState>
  );
}
