"use client";

import { isDescribed, type LibraryPicture } from "@/cms/media/media";
import { Badge } from "../ui/badge";

type PictureCardProps = {
  picture: LibraryPicture;
  /** What pressing it does, before the name. */
  verb: string;
  /** Whether to say whose it is. */
  hasOwner: boolean;
  onPress: (picture: LibraryPicture) => void;
};

/** A picture of a library in a grid. */
export function PictureCard({ picture, verb, hasOwner, onPress }: PictureCardProps) {
  const { name, thumbnail, width, height, focalX, focalY, vendor, platform } = picture;
  return (
    <button
      type="button"
      aria-label={`${verb} ${name}`}
      onClick={() => onPress(picture)}
      className="group flex w-full flex-col overflow-hidden rounded-xl border border-line bg-panel text-left shadow-panel hover:border-edge"
    >
      <span className="block aspect-[4/3] w-full overflow-hidden bg-hover">
        {/* Named by the button; what it shows is said where it is looked at. */}
        <img
          src={thumbnail}
          alt=""
          width={width}
          height={height}
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          style={{ objectPosition: `${focalX}% ${focalY}%` }}
        />
      </span>
      <span className="flex w-full min-w-0 flex-1 flex-col gap-1 p-3">
        <span className="truncate text-sm font-medium" title={name}>
          {name}
        </span>
        <span className="flex flex-wrap items-center gap-1.5 text-xs text-soft">
          <span>
            {width} × {height}
          </span>
          {hasOwner && <Badge>{vendor ?? platform}</Badge>}
          {!isDescribed(picture) && <Badge tone="warning">No alternative text</Badge>}
        </span>
      </span>
    </button>
  );
}

type PictureGridProps = Omit<PictureCardProps, "picture"> & { pictures: readonly LibraryPicture[] };

export function PictureGrid({ pictures, ...card }: PictureGridProps) {
  return (
    <ul
      aria-label="Pictures"
      className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,9.5rem),1fr))] gap-3 sm:gap-4"
    >
      {pictures.map((picture) => (
        <li key={picture.id} className="flex min-w-0">
          <PictureCard {...card} picture={picture} />
        </li>
      ))}
    </ul>
  );
}
