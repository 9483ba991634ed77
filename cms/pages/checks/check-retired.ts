import { isRetired } from "../../sections/retired";
import { type Check, warnOf } from "./check";

/** Sections that nobody is shown, because their kind does not exist any more. */
export const checkRetired: Check = ({ document }) =>
  document.sections
    .filter(isRetired)
    .map(({ id }) =>
      warnOf(
        { sectionId: id, field: null },
        "This kind of section does not exist any more, so visitors do not see it.",
      ),
    );
