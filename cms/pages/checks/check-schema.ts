import { asSentence, problemMessage } from "../../problem-message";
import { documentSchema } from "../document";
import { heldBy } from "../hidden-sections";
import { sectionAt } from "../section-at";
import type { Check } from "./check";

/** What could not be stored: texts that are missing or too long, links to nowhere, in what is hidden too. The only thing that stops. */
export const checkSchema: Check = ({ document }) => {
  // What a page holds of kinds that do not exist any more may stay; the verb that saves knows whether it held it.
  const result = documentSchema(heldBy(document)).safeParse(document, { error: problemMessage });
  return (result.error?.issues ?? []).map(({ path, message }) => {
    const at = sectionAt(document, path);
    return {
      level: "error",
      sectionId: at?.section.id ?? null,
      field: (at?.way ?? path).join(".") || null,
      message: asSentence(message),
    };
  });
};
