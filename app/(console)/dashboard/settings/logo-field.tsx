"use client";

import { ImageOff, Images, X } from "lucide-react";
import { useState } from "react";
import type { Member } from "@/cms/memberships/standing";
import type { Logo } from "@/cms/storefronts/find-storefront";
import { MediaPicker } from "@/components/editor/media/media-picker";
import { Button } from "@/components/ui/button";

type LogoFieldProps = {
  owner: Member;
  logo: Logo | null;
  isReadOnly: boolean;
  /** The platform that lets its vendors have no logo at the moment, so that this one can only be taken away; or null. */
  restsAt: string | null;
  onChange: (logo: Logo | null) => void;
};

/** The picture beside a storefront's name, of its own library. */
export function LogoField({ owner, logo, isReadOnly, restsAt, onChange }: LogoFieldProps) {
  const [isChoosing, setChoosing] = useState(false);
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium">Logo</legend>
      <div className="flex flex-wrap items-center gap-4">
        {logo ? (
          <img
            key={logo.src}
            src={logo.src}
            alt={`The logo: ${logo.name}`}
            className="size-16 rounded-lg border border-line bg-white object-contain p-1"
          />
        ) : (
          <span className="grid size-16 place-items-center rounded-lg border border-dashed border-line text-soft">
            <ImageOff aria-hidden="true" className="size-5" />
            <span className="sr-only">No logo</span>
          </span>
        )}
        {!isReadOnly && (
          <div className="flex flex-wrap gap-2">
            {restsAt === null && (
              <Button onClick={() => setChoosing(true)}>
                <Images aria-hidden="true" className="size-4" /> {logo ? "Replace the logo" : "Choose a logo"}
              </Button>
            )}
            {logo && (
              <Button look="quiet" onClick={() => onChange(null)}>
                <X aria-hidden="true" className="size-4" /> Remove the logo
              </Button>
            )}
          </div>
        )}
      </div>
      <p className="text-sm text-soft">{restsAt === null ? purpose : restingWords(restsAt, logo !== null)}</p>
      <MediaPicker
        owner={owner}
        isOwnOnly
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        onChosen={({ id, name, src }) => onChange({ id, name, src })}
      />
    </fieldset>
  );
}

const purpose =
  "Stands beside the name and is the icon in browser tabs; a square picture fits best. Without one, the first letter of the name stands there.";

function restingWords(platform: string, isKept: boolean): string {
  const rule = `${platform} lets its vendors have no logo of their own at the moment`;
  return isKept
    ? `${rule}, so visitors do not see this one. It is kept, and shown again once that changes. Remove it where you want to delete the picture.`
    : `${rule}. You can choose one again once that changes.`;
}
