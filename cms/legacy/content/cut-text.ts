/** A line that is no longer than that, with a sign where it was cut. */
export function ended(line: string, longest: number): string {
  return line.length <= longest ? line : `${cut(line, longest - 1).trimEnd()}…`;
}

/** The beginning of a text, at most so many characters; none of them is cut in two. */
export function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
}

/** One line without signs that no reader sees. Not `comparable`: a ² stays one. */
export function plainLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
