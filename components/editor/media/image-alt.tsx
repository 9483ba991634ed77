"use client";

import { useState } from "react";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { Image } from "@/cms/sections/fields";
import { SwitchField } from "../../ui/switch-field";
import type { FieldProps } from "../fields/field-props";
import { LabelledField } from "../fields/labelled-field";

type ImageAltProps = FieldProps & {
  spec: Extract<FieldSpec, { type: "image" }>;
  image: Image;
  /** It was chosen just now, so nobody has said yet that it is decoration. */
  isNew: boolean;
};

/** What those hear who do not see the picture here; where it is decoration, nothing. */
export function ImageAlt({ spec, image, isNew, ...props }: ImageAltProps) {
  const { path, isReadOnly, onChange } = props;
  const [isDecorative, setDecorative] = useState(image.alt === "" && !isNew);
  const at = [...path, "alt"];
  return (
    <div className="space-y-3">
      {!isDecorative && (
        <>
          <LabelledField
            {...props}
            label="Alternative text"
            spec={spec.fields.alt ?? { type: "text", min: 0, max: 200 }}
            value={image.alt}
            path={at}
          />
          {image.alt.trim() === "" && (
            <p className="text-sm text-warning">
              Say what the picture shows, or mark it as decoration. Without a text, those who do not see it hear
              nothing.
            </p>
          )}
        </>
      )}
      {!isReadOnly && (
        <SwitchField
          label="Decoration only"
          help="It tells nothing that the text around it does not say."
          checked={isDecorative}
          onCheckedChange={(isOn) => {
            setDecorative(isOn);
            if (isOn) onChange(at, "");
          }}
        />
      )}
    </div>
  );
}
