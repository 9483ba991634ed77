import { contrastRatio } from "@/cms/platforms/contrast";
import { leastContrast, type ThemeColors } from "@/cms/platforms/theme";

/**
 * Tints and shades that the sites need beside a theme's own colours. Each is the strongest of a few mixtures on which
 * every text that may stand there still holds the least contrast, so no theme can make a page hard to read.
 */
export function derivedColors(colors: ThemeColors) {
  const { background, text, muted, primary, accent, deep, onDeep } = colors;
  const deepRaised = strongestGround(deep, onDeep, [0.09, 0.06, 0.03], [onDeep]);
  const deepGrounds = [deep, deepRaised];
  return {
    tint: strongestGround(background, primary, [0.1, 0.07, 0.04], [text, muted, primary]),
    tintAccent: strongestGround(background, accent, [0.32, 0.24, 0.16, 0.08], [text, muted, primary]),
    deepRaised,
    onDeepMuted:
      [0.3, 0.2, 0.1].map((share) => mix(onDeep, deep, share)).find((color) => isReadable(color, deepGrounds)) ??
      onDeep,
    deepAccent: isReadable(accent, deepGrounds) ? accent : onDeep,
  };
}

function strongestGround(ground: string, admixture: string, shares: number[], texts: string[]): string {
  return shares.map((share) => mix(ground, admixture, share)).find((color) => isReadable(color, texts)) ?? ground;
}

function isReadable(color: string, others: string[]): boolean {
  return others.every((other) => contrastRatio(color, other) >= leastContrast);
}

/** `share` (0 to 1) of the second colour mixed into the first; all colours are `#rrggbb`. */
function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [from, to] = [first, second].map((color) => Number.parseInt(color.slice(start, start + 2), 16)) as [
      number,
      number,
    ];
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${channels.join("")}`;
}
