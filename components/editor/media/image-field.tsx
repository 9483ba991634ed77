"use client";

import { ImageOff, Images, X } from "lucide-react";
import { useId, useState } from "react";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { Image } from "@/cms/sections/fields";
import { UploadList } from "../../media/upload-list";
import { useFileDrop } from "../../media/use-file-drop";
import { useUploads } from "../../media/use-uploads";
import { Button } from "../../ui/button";
import { useEditor } from "../editor-context";
import type { FieldProps } from "../fields/field-props";
import { LabelledField } from "../fields/labelled-field";
import { ImageAlt } from "./image-alt";
import { imageOf } from "./image-of";
import { MediaPicker } from "./media-picker";

type ImageFieldProps = FieldProps & { spec: Extract<FieldSpec, { type: "image" }>; isOptional?: boolean };

const blank: Image = { src: "", alt: "", width: 1600, height: 1000 };

/** Chooses a picture of the library, or takes a file that is dropped or pasted, and says what it shows here. */
export function ImageField({ isOptional = false, spec, ...props }: ImageFieldProps) {
  const { label, path, problems, isReadOnly = false, onChange } = props;
  const image = (props.value as Image | null) ?? blank;
  const { owner } = useEditor();
  const [isChoosing, setChoosing] = useState(false);
  const id = useId();
  const [newSrc, setNewSrc] = useState("");
  const set = (chosen: Image) => {
    setNewSrc(chosen.src);
    onChange(path, chosen);
  };
  const { uploads, add, dismiss, tryAgain } = useUploads(owner, (picture) => set(imageOf(picture)));
  const takeFirst = (files: File[]) => !isReadOnly && add(files.slice(0, 1));
  const { isOver, handlers } = useFileDrop(takeFirst);
  const hasImage = image.src !== "";
  const problem = problems[[...path, "src"].join(".")] ?? problems[path.join(".")];

  return (
    <fieldset
      {...handlers}
      aria-describedby={problem ? id : undefined}
      onPaste={(event) => {
        const files = [...event.clipboardData.files];
        if (!files.length) return;
        event.preventDefault();
        takeFirst(files);
      }}
      className={`min-w-0 space-y-3 rounded-lg border p-4 ${isOver ? "border-accent bg-accent-soft" : "border-line"}`}
    >
      <legend className="px-1 text-sm font-medium">{label}</legend>
      {hasImage ? <Thumbnail image={image} /> : <NoImage isReadOnly={isReadOnly} />}
      {problem && (
        <p id={id} className="text-sm text-danger">
          {problem}
        </p>
      )}
      {!isReadOnly && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setChoosing(true)}>
            <Images aria-hidden="true" className="size-4" /> {hasImage ? "Replace" : "Choose a picture"}
            <span className="sr-only"> ({label})</span>
          </Button>
          {hasImage && (
            <Button look="quiet" onClick={() => onChange(path, isOptional ? null : blank)}>
              <X aria-hidden="true" className="size-4" /> Remove
              <span className="sr-only"> ({label})</span>
            </Button>
          )}
        </div>
      )}
      <UploadList uploads={uploads} onDismiss={dismiss} onTryAgain={tryAgain} />
      {hasImage && <ImageAlt key={image.src} {...props} spec={spec} image={image} isNew={image.src === newSrc} />}
      {!isReadOnly && (
        <details>
          <summary className="min-h-6 cursor-pointer text-sm text-soft">Advanced</summary>
          <div className="mt-3 space-y-3">
            <LabelledField
              {...props}
              label="Address"
              spec={spec.fields.src ?? { type: "text", min: 0, max: 500 }}
              value={image.src}
              path={[...path, "src"]}
              onChange={(_, src) => onChange(path, { ...image, src: String(src).trim() })}
            />
            <p className="text-sm text-soft">Of a picture elsewhere, such as https://example.lu/shop.jpg.</p>
          </div>
        </details>
      )}
      <MediaPicker
        owner={owner}
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        onChosen={(picture) => set(imageOf(picture))}
      />
    </fieldset>
  );
}

/** Pictures from other hosts are not loaded here: the console's policy allows its own alone. */
function Thumbnail({ image }: { image: Image }) {
  if (!image.src.startsWith("/")) {
    return <p className="rounded-lg bg-hover p-3 text-sm wrap-anywhere text-soft">{image.src}</p>;
  }
  return (
    <img
      // The one before must not stand there until this one has loaded.
      key={image.src}
      src={image.src}
      alt={image.alt}
      width={image.width}
      height={image.height}
      loading="lazy"
      decoding="async"
      className="mx-auto block h-auto max-h-48 w-auto max-w-full rounded-lg bg-hover"
    />
  );
}

function NoImage({ isReadOnly }: { isReadOnly: boolean }) {
  return (
    <p className="flex items-center gap-2 rounded-lg border border-dashed border-line p-4 text-sm text-soft">
      <ImageOff aria-hidden="true" className="size-4 shrink-0" />
      {isReadOnly ? "No picture." : "No picture yet. Choose one, or drop or paste a file here."}
    </p>
  );
}
