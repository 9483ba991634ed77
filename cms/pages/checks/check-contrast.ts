import { contrastRatio } from "../../platforms/contrast";
import { leastContrast, readablePairs } from "../../platforms/theme";
import { type Check, warnOf } from "./check";

/** Whether the platform's colours can be read on each other; said once, for no page can mend it. */
export const checkContrast: Check = ({ site: { colors } }) => {
  if (!colors) return [];
  const isReadable = readablePairs.every(
    ([text, ground]) => contrastRatio(colors[text], colors[ground]) >= leastContrast,
  );
  if (isReadable) return [];
  const message = "Some colours of the platform’s theme are hard to read on each other. They are mended in its theme.";
  return [warnOf({ sectionId: null, field: null }, message)];
};
