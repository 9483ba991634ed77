const sizes = ["text-display-xl", "text-display-lg", "text-display-md"] as const;

/** A size at which a heading fills about three lines: the longer, the smaller. `limits` count characters. */
export function displaySize(heading: string, limits: readonly [number, number]): (typeof sizes)[number] {
  return heading.length <= limits[0] ? sizes[0] : heading.length <= limits[1] ? sizes[1] : sizes[2];
}
