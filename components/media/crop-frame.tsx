"use client";

import { type PointerEvent, useRef } from "react";
import { type CropEdge, dragged, type MediaCrop } from "@/cms/media/crop";
import type { LibraryPicture } from "@/cms/media/media";
import { libraryAddress } from "./media-client";

type CropFrameProps = { picture: LibraryPicture; crop: MediaCrop; onChange: (crop: MediaCrop) => void };

/** Where each handle stands, and which edges it moves. */
const handles: Array<{ edges: CropEdge[]; place: string }> = [
  { edges: ["n", "w"], place: "top-0 left-0 cursor-nwse-resize" },
  { edges: ["n"], place: "top-0 left-1/2 cursor-ns-resize" },
  { edges: ["n", "e"], place: "top-0 left-full cursor-nesw-resize" },
  { edges: ["e"], place: "top-1/2 left-full cursor-ew-resize" },
  { edges: ["s", "e"], place: "top-full left-full cursor-nwse-resize" },
  { edges: ["s"], place: "top-full left-1/2 cursor-ns-resize" },
  { edges: ["s", "w"], place: "top-full left-0 cursor-nesw-resize" },
  { edges: ["w"], place: "top-1/2 left-0 cursor-ew-resize" },
];

/** The whole picture with the part that will be shown, drawn by its edges and corners. Keys use the numbers beside it. */
export function CropFrame({ picture, crop, onChange }: CropFrameProps) {
  const area = useRef<HTMLDivElement>(null);
  const { width, height } = picture.original;

  const follow = (edges: CropEdge[]) => (event: PointerEvent<HTMLElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const start = { x: event.clientX, y: event.clientY };
    const scale = width / (area.current?.clientWidth || width);
    handle.setPointerCapture(event.pointerId);
    handle.onpointermove = ({ clientX, clientY }) => {
      const by = { x: (clientX - start.x) * scale, y: (clientY - start.y) * scale };
      onChange(dragged(crop, edges, by, { width, height }));
    };
    handle.onpointerup = handle.onpointercancel = () => {
      handle.onpointermove = null;
    };
  };

  const share = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <div
      ref={area}
      className="relative mx-auto w-fit max-w-full touch-none overflow-hidden rounded-lg bg-hover select-none"
    >
      <img
        src={libraryAddress(picture.owner, `/${picture.id}/original`)}
        alt={picture.alt || "All that the file holds"}
        width={width}
        height={height}
        draggable={false}
        className="block h-auto max-h-[50dvh] w-auto max-w-full"
      />
      <div
        aria-hidden="true"
        onPointerDown={follow([])}
        className="absolute cursor-move border-2 border-white shadow-[0_0_0_9999px_rgb(0_0_0/0.6)]"
        style={{
          left: share(crop.x, width),
          top: share(crop.y, height),
          width: share(crop.width, width),
          height: share(crop.height, height),
        }}
      >
        {handles.map(({ edges, place }) => (
          <span
            key={edges.join("")}
            onPointerDown={follow(edges)}
            className={`absolute grid size-8 -translate-1/2 place-items-center ${place}`}
          >
            <span className="size-3.5 rounded-full border border-black bg-white" />
          </span>
        ))}
      </div>
    </div>
  );
}
