"use client";

import { useState } from "react";
import { isDescribed, type LibraryPicture } from "@/cms/media/media";
import { Alert } from "../ui/alert";
import { Form, Submit } from "../ui/form";
import { type FormAction, versionOf } from "../ui/form-state";
import { SwitchField } from "../ui/switch-field";
import { TextField } from "../ui/text-field";
import { useToaster } from "../ui/toaster";
import type { Focus } from "./focal-point";
import { changePicture } from "./media-client";

type PictureFormProps = {
  picture: LibraryPicture;
  focus: Focus;
  onFocus: (focus: Focus) => void;
  onSaved: () => void;
};

/** What people say about a picture: its name, what it shows, and where it is held when it is cut. */
export function PictureForm({ picture, focus, onFocus, onSaved }: PictureFormProps) {
  const [isDecorative, setDecorative] = useState(picture.isDecorative);
  const [alt, setAlt] = useState(picture.alt);
  const announce = useToaster();
  const text = isDecorative ? "" : alt;
  const save: FormAction<{ version: number }> = (_, form) =>
    changePicture(picture.owner, picture.id, {
      version: versionOf(form),
      name: String(form.get("name")),
      alt: text,
      isDecorative,
      ...focus,
    });

  const onDone = () => {
    announce({ title: "Saved" });
    onSaved();
  };

  return (
    <Form action={save} version={picture.version} onDone={onDone} className="space-y-4">
      {!isDescribed({ alt: text.trim(), isDecorative }) && (
        <Alert>Say what the picture shows, or mark it as decoration: not everybody sees it.</Alert>
      )}
      <TextField name="name" label="Name" defaultValue={picture.name} maxLength={200} />
      {!isDecorative && (
        <TextField
          name="alt"
          label="Alternative text"
          help="What the picture shows, in a few words. It is filled in where the picture is put on a page."
          value={alt}
          maxLength={200}
          onChange={(event) => setAlt(event.target.value)}
        />
      )}
      <SwitchField
        label="Decoration only"
        help="It tells nothing that the text around it does not say."
        checked={isDecorative}
        onCheckedChange={setDecorative}
      />
      <div className="grid grid-cols-2 gap-3">
        <PercentField label="Focus from the left, in %" name="focalX" focus={focus} onFocus={onFocus} />
        <PercentField label="Focus from the top, in %" name="focalY" focus={focus} onFocus={onFocus} />
      </div>
      <div className="flex justify-end">
        <Submit>Save</Submit>
      </div>
    </Form>
  );
}

type PercentFieldProps = { label: string; name: keyof Focus } & Pick<PictureFormProps, "focus" | "onFocus">;

function PercentField({ label, name, focus, onFocus }: PercentFieldProps) {
  return (
    <TextField
      name={name}
      label={label}
      type="number"
      min={0}
      max={100}
      value={String(focus[name])}
      onChange={(event) => {
        const typed = Math.round(Number(event.target.value));
        onFocus({ ...focus, [name]: Math.min(Math.max(typed, 0), 100) });
      }}
    />
  );
}
