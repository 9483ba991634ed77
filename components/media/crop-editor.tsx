"use client";

import { useId, useState } from "react";
import { fitted, type MediaCrop } from "@/cms/media/crop";
import type { LibraryPicture } from "@/cms/media/media";
import { Alert } from "../ui/alert";
import { Button } from "../ui/button";
import { controlClass } from "../ui/field-frame";
import { CropFrame } from "./crop-frame";
import { cropPicture } from "./media-client";

type CropEditorProps = { picture: LibraryPicture; onDone: () => void; onCancel: () => void };

const names: Array<{ name: keyof MediaCrop; label: string }> = [
  { name: "x", label: "From the left" },
  { name: "y", label: "From the top" },
  { name: "width", label: "Width" },
  { name: "height", label: "Height" },
];

/** Chooses which part of a picture is shown, by its edges or by numbers; the whole is kept. */
export function CropEditor({ picture, onDone, onCancel }: CropEditorProps) {
  const whole = { x: 0, y: 0, ...picture.original };
  const [crop, setCrop] = useState<MediaCrop>(picture.crop ?? whole);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState("");
  const isWhole = crop.width === whole.width && crop.height === whole.height;

  const save = async () => {
    setPending(true);
    const change = { crop: isWhole ? null : crop, version: picture.version };
    const answer = await cropPicture(picture.owner, picture.id, change);
    setPending(false);
    if (answer.status === "failed") setRefusal(answer.message);
    else onDone();
  };

  return (
    <div className="space-y-4">
      {refusal && <Alert tone="danger">{refusal}</Alert>}
      <CropFrame picture={picture} crop={crop} onChange={setCrop} />
      <fieldset className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        <legend className="mb-2 text-sm text-soft">The part that is shown, in pixels of the whole picture.</legend>
        {names.map(({ name, label }) => (
          <PixelField
            key={name}
            label={label}
            value={crop[name]}
            onChange={(pixels) => setCrop(fitted({ ...crop, [name]: pixels }, picture.original))}
          />
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isPending={isPending} onClick={save}>
          Show this part
        </Button>
        <Button onClick={() => setCrop(whole)}>Whole picture</Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

type PixelFieldProps = { label: string; value: number; onChange: (pixels: number) => void };

/** A number that counts once it is left: what is half typed would be made to fit. */
function PixelField({ label, value, onChange }: PixelFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    if (typed !== null && typed.trim() !== "" && !Number.isNaN(Number(typed))) onChange(Number(typed));
    setTyped(null);
  };
  return (
    <div className="space-y-1.5">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={0}
        value={typed ?? value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => event.key === "Enter" && take()}
        className={controlClass}
      />
    </div>
  );
}
