import { z } from "zod";

/** The smallest part of a picture that can be shown by itself, in pixels. */
export const leastCrop = 16;

/** What of a picture's original is shown, in its pixels from its left and its top. */
export const cropSchema = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(leastCrop),
  height: z.int().min(leastCrop),
});
export type MediaCrop = z.output<typeof cropSchema>;

type Size = { width: number; height: number };

/** Whether a part lies in a picture altogether. */
export function isWithin(crop: MediaCrop, { width, height }: Size): boolean {
  return crop.x + crop.width <= width && crop.y + crop.height <= height;
}

/** A part that is being drawn, in whole pixels, no smaller than can be shown and within the picture. */
export function fitted(crop: MediaCrop, { width, height }: Size): MediaCrop {
  const across = span(crop.x, crop.width, width);
  const down = span(crop.y, crop.height, height);
  return { x: across.from, width: across.length, y: down.from, height: down.length };
}

function span(from: number, length: number, room: number): { from: number; length: number } {
  const least = Math.min(leastCrop, room);
  const fits = Math.round(Math.min(Math.max(length, least), room));
  return { from: Math.round(Math.min(Math.max(from, 0), room - fits)), length: fits };
}

export type CropEdge = "n" | "e" | "s" | "w";

/**
 * The part after some of its edges have been moved, by pixels of the original; the others stay where they are.
 *
 * @param edges those that move; none moves the whole part.
 */
export function dragged(
  crop: MediaCrop,
  edges: readonly CropEdge[],
  by: { x: number; y: number },
  size: Size,
): MediaCrop {
  if (!edges.length) return fitted({ ...crop, x: crop.x + by.x, y: crop.y + by.y }, size);
  const least = { width: Math.min(leastCrop, size.width), height: Math.min(leastCrop, size.height) };
  const [right, bottom] = [crop.x + crop.width, crop.y + crop.height];
  const left = edges.includes("w") ? clamp(crop.x + by.x, 0, right - least.width) : crop.x;
  const top = edges.includes("n") ? clamp(crop.y + by.y, 0, bottom - least.height) : crop.y;
  const newRight = edges.includes("e") ? clamp(right + by.x, left + least.width, size.width) : right;
  const newBottom = edges.includes("s") ? clamp(bottom + by.y, top + least.height, size.height) : bottom;
  return fitted({ x: left, y: top, width: newRight - left, height: newBottom - top }, size);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
