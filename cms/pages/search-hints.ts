/** How a text for search engines does by its length: what it is called, and how much of the good length it fills. */
export type LengthHint = { verdict: "empty" | "short" | "good" | "long"; length: number; share: number };

type Range = { from: number; to: number };

/** In characters, where search engines show a title whole and it says enough. */
export const goodTitle: Range = { from: 25, to: 60 };

/** The same for a description; on a phone less of it is shown. */
export const goodDescription: Range = { from: 70, to: 160 };

export const shownOnPhones = 120;

/** What is to be said of a text's length. */
export function lengthHint(text: string, { from, to }: Range): LengthHint {
  // As people count: a flag or an accented letter is one.
  const length = [...new Intl.Segmenter().segment(text.trim())].length;
  const verdict = length === 0 ? "empty" : length < from ? "short" : length > to ? "long" : "good";
  return { verdict, length, share: Math.min(length / to, 1) };
}

/** As much of a text as is shown, cut at the end of a word, with an ellipsis where something is missing. */
export function cut(text: string, most: number): string {
  const whole = text.trim().replaceAll(/\s+/g, " ");
  if (whole.length <= most) return whole;
  const start = whole.slice(0, most);
  const end = whole.lastIndexOf(" ", most);
  return `${(end > most / 2 ? start.slice(0, end) : start).replace(/[\s,;:.–-]+$/, "")} …`;
}
