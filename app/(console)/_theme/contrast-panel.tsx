import { contrastRatio } from "@/cms/platforms/contrast";
import { isColor, leastContrast, readablePairs, type ThemeColors } from "@/cms/platforms/theme";
import { inWords } from "@/components/pages/words";
import { Panel } from "@/components/ui/panel";

type ContrastPanelProps = {
  colors: ThemeColors;
  /** What the reader knows a colour as. */
  nameOf?: (name: keyof ThemeColors) => string;
};

/** How well each text of a theme can be read on its ground. */
export function ContrastPanel({ colors, nameOf = inWords }: ContrastPanelProps) {
  const pairs = readablePairs.map(([text, ground]) => ({ text, ground, ratio: ratioOf(colors, text, ground) }));
  const hasFaint = pairs.some(({ ratio }) => ratio < leastContrast);
  return (
    <Panel
      title="Contrast"
      description={
        hasFaint ? `Texts need at least ${leastContrast} to be readable.` : "Every text is readable on its ground."
      }
    >
      <ul className="space-y-1 text-sm">
        {pairs.map(({ text, ground, ratio }) => {
          const isFaint = ratio < leastContrast;
          return (
            <li key={`${text}-${ground}`} className={`flex justify-between gap-4 ${isFaint ? "text-danger" : ""}`}>
              <span>
                {nameOf(text)} on {nameOf(ground).toLowerCase()}
              </span>
              <span className="tabular-nums">
                {ratio.toFixed(1)} {isFaint && "too faint"}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** 0 as long as one of the colours is not written to its end. */
export function ratioOf(colors: ThemeColors, text: keyof ThemeColors, ground: keyof ThemeColors): number {
  const isWhole = [colors[text], colors[ground]].every(isColor);
  return isWhole ? contrastRatio(colors[text], colors[ground]) : 0;
}
