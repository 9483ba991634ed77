"use client";

import type { KeyboardEvent, MouseEvent } from "react";
import type { LibraryPicture } from "@/cms/media/media";

export type Focus = { focalX: number; focalY: number };

type FocalPointProps = { picture: LibraryPicture; focus: Focus; onChange: (focus: Focus) => void };

const steps: Readonly<Record<string, [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A picture with the point that stays visible where it is cut: set by a press on the picture, moved by arrow keys. */
export function FocalPoint({ picture, focus, onChange }: FocalPointProps) {
  const { focalX, focalY } = focus;

  const onPress = (event: MouseEvent<HTMLElement>) => {
    // A press by a key has no place.
    if (event.detail === 0) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    onChange({
      focalX: percent((event.clientX - left) / width),
      focalY: percent((event.clientY - top) / height),
    });
  };

  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const by = event.shiftKey ? 10 : 1;
    onChange({ focalX: bounded(focalX + step[0] * by), focalY: bounded(focalY + step[1] * by) });
  };

  return (
    <div className="space-y-2">
      <button
        type="button"
        onClick={onPress}
        onKeyDown={onKey}
        aria-label={`Focal point: ${focalX} % from the left, ${focalY} % from the top`}
        aria-describedby="focal-point-help"
        className="relative mx-auto block w-fit max-w-full cursor-crosshair overflow-hidden rounded-lg bg-hover"
      >
        <img
          src={picture.full}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          className="block h-auto max-h-[50dvh] w-auto max-w-full"
        />
        <span
          aria-hidden="true"
          className="absolute size-7 -translate-1/2 rounded-full border-2 border-white bg-black/30 shadow-[0_0_0_2px_rgb(0_0_0/0.7)]"
          style={{ left: `${focalX}%`, top: `${focalY}%` }}
        />
      </button>
      <p id="focal-point-help" className="text-sm text-soft">
        The ring marks what stays visible where a page cuts the picture. Press the place, or move it with the arrow
        keys; with Shift by ten.
      </p>
    </div>
  );
}

const percent = (share: number) => bounded(Math.round(share * 100));
const bounded = (value: number) => Math.min(Math.max(value, 0), 100);
