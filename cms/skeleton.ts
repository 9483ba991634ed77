/** What people take for one another at a glance, in the order in which it is replaced. */
const alike: ReadonlyArray<readonly [pattern: RegExp, stands: string]> = [
  [/-/g, ""],
  [/0/g, "o"],
  [/[1ij]/g, "l"],
  [/5/g, "s"],
  [/2/g, "z"],
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/cl/g, "d"],
];

/**
 * What a code looks like: two codes with one skeleton could be taken for each other. After the skeletons of Unicode
 * Technical Standard 39, for the lower-case letters, digits and hyphens that codes have.
 */
export function skeleton(code: string): string {
  return alike.reduce((seen, [pattern, stands]) => seen.replace(pattern, stands), code);
}

/** Whether a code could be taken for another one. */
export function isLookAlike(code: string, other: string): boolean {
  return code !== other && skeleton(code) === skeleton(other);
}
