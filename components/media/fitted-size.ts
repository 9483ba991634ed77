import type { CSSProperties } from "react";

/** As large as there is room for, in the picture's own proportions, and no larger than it is: also before it has loaded. */
export function fittedSize({ width, height }: { width: number; height: number }): CSSProperties {
  return { aspectRatio: `${width} / ${height}`, width: `min(100%, ${width}px, var(--room) * ${width / height})` };
}

/** How high a picture may be that is worked on. */
export const roomClass = "[--room:50dvh] max-sm:[--room:34dvh]";
