import { isInstruction } from "../layouts/instructions";
import { type Check, warnOf } from "./check";

const message =
  "The starting layout still tells you here what to write. Put your own words in its place; visitors would read it as it is.";

/** Words of a starting layout that are meant for the writer; once for each section, at the first of them. */
export const checkLayout: Check = ({ document, fields }) =>
  document.sections.flatMap(({ id }) => {
    const first = fields.find(({ sectionId, value }) => sectionId === id && isInstruction(value));
    return first ? [warnOf(first, message)] : [];
  });
