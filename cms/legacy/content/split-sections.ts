import { mostSections } from "../../pages/hidden-sections";
import type { TextBlock } from "./text-blocks";

/** Most characters of one rich-text section. */
const longestBody = 40_000;

/** Room for the page's heading, and for what a person adds later. */
const mostTexts = mostSections - 10;

/**
 * The bodies of the sections that a text becomes: a new one begins at each heading of the first two levels, and where one
 * would be too long. A text of very many headings has several of them in a section.
 *
 * @returns null where a single block is too long for any section.
 */
export function splitSections(blocks: readonly TextBlock[]): string[] | null {
  if (blocks.some(({ text }) => text.length > longestBody)) return null;
  const begins = blocks.filter(({ level }) => level !== null && level <= 2).length + 1;
  const headings = Math.max(1, Math.ceil(begins / mostTexts));
  const bodies: string[] = [];
  let seen = 0;
  for (const { text, level } of blocks) {
    const isBeginning = level !== null && level <= 2 && seen++ % headings === 0;
    const last = bodies.at(-1);
    if (last === undefined || isBeginning || last.length + text.length + 2 > longestBody) bodies.push(text);
    else bodies[bodies.length - 1] = `${last}\n\n${text}`;
  }
  return bodies.length > mostTexts ? null : bodies;
}
