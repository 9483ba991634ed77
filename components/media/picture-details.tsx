"use client";

import { Crop, Trash2, Upload } from "lucide-react";
import { useState } from "react";
import { Alert } from "../ui/alert";
import { Button } from "../ui/button";
import { useToaster } from "../ui/toaster";
import { CropEditor } from "./crop-editor";
import { FileButton } from "./file-button";
import { fittedSize, roomClass } from "./fitted-size";
import { FocalPoint } from "./focal-point";
import { deletePicture, type KnownPicture, restorePicture } from "./media-client";
import { PictureFacts } from "./picture-facts";
import { PictureForm } from "./picture-form";
import { PictureUses } from "./picture-uses";
import { sendFile } from "./send-file";

type PictureDetailsProps = {
  known: KnownPicture;
  editorPath: string;
  onChanged: () => void;
  onGone: () => void;
};

/** A picture with its focal point, what is said about it, and where it is used. */
export function PictureDetails({ known, editorPath, onChanged, onGone }: PictureDetailsProps) {
  const { picture } = known;
  const [focus, setFocus] = useState({ focalX: picture.focalX, focalY: picture.focalY });
  const [isCropping, setCropping] = useState(false);
  const { refusal, progress, isDeleting, replace, remove } = useFileSteps(known, { onChanged, onGone });

  if (isCropping) {
    return <CropEditor picture={picture} onDone={onChanged} onCancel={() => setCropping(false)} />;
  }
  return (
    <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 space-y-4">
        {refusal && <Alert tone="danger">{refusal}</Alert>}
        {picture.isOwn ? (
          <FocalPoint picture={picture} focus={focus} onChange={setFocus} />
        ) : (
          <img
            src={picture.full}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            className={`mx-auto block rounded-lg bg-hover ${roomClass}`}
            style={fittedSize(picture)}
          />
        )}
        {picture.isOwn && (
          <div className="flex flex-wrap gap-2">
            <Button onClick={() => setCropping(true)}>
              <Crop aria-hidden="true" className="size-4" /> Crop
            </Button>
            <FileButton onFiles={replace} isPending={progress !== null}>
              <Upload aria-hidden="true" className="size-4" /> Replace
            </FileButton>
            <Button look="danger" isPending={isDeleting} onClick={remove}>
              <Trash2 aria-hidden="true" className="size-4" /> Delete
            </Button>
          </div>
        )}
        {progress !== null && (
          <progress
            aria-label="Upload of the new file"
            value={progress < 1 ? progress : undefined}
            max={1}
            className="w-full"
          />
        )}
        <PictureFacts picture={picture} />
      </div>
      <div className="min-w-0 space-y-6">
        {picture.isOwn ? (
          <PictureForm picture={picture} focus={focus} onFocus={setFocus} onSaved={onChanged} />
        ) : (
          <Alert>
            <p>This picture is the platform’s. You may show it on your pages; its admins alone can change it.</p>
          </Alert>
        )}
        <PictureUses known={known} editorPath={editorPath} />
      </div>
    </div>
  );
}

/** Replacing a picture's file, and deleting the picture with a way back. */
function useFileSteps(
  { picture }: KnownPicture,
  { onChanged, onGone }: Pick<PictureDetailsProps, "onChanged" | "onGone">,
) {
  const { id, owner, name } = picture;
  const announce = useToaster();
  const [refusal, setRefusal] = useState("");
  const [progress, setProgress] = useState<number | null>(null);
  const [isDeleting, setDeleting] = useState(false);

  const replace = async ([file]: File[]) => {
    if (!file) return;
    setRefusal("");
    setProgress(0);
    const answer = await sendFile({ owner, file, replaces: picture, onProgress: setProgress });
    setProgress(null);
    if (answer.status === "failed") return setRefusal(Object.values(answer.problems)[0] ?? answer.message);
    announce({ title: `${name} is replaced`, description: "Every page that shows it has the new picture." });
    onChanged();
  };

  const bringBack = async () => {
    const answer = await restorePicture(owner, id);
    announce(
      answer.status === "failed"
        ? { title: "Not brought back", description: answer.message }
        : { title: `${name} is back` },
    );
    onChanged();
  };

  const remove = async () => {
    setRefusal("");
    setDeleting(true);
    const answer = await deletePicture(owner, id);
    setDeleting(false);
    if (answer.status === "failed") return setRefusal(answer.message);
    announce({ title: `${name} is deleted`, undo: bringBack });
    onGone();
  };

  return { refusal, progress, isDeleting, replace, remove };
}
