import { fillText } from "@/cms/sections/variables";
import type { VariableOffer } from "../../editor-context";
import { variableWords } from "./variable-words";

/**
 * What a plain text with variables becomes where the page is written: their values, else their fallbacks, else their
 * names in brackets.
 *
 * @returns null where it contains no variable.
 */
export function filledText(text: string, variables: readonly VariableOffer[]): string | null {
  const values = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  const labelled = text.replace(variableWithoutFallback, (token, name: string) => {
    const offer = variables.find((each) => each.name === name);
    return offer && !offer.value ? `[${variableWords(name)}]` : token;
  });
  const filled = fillText(labelled, values);
  return filled === text ? null : filled;
}

const variableWithoutFallback = /\{\{\s*([a-z]+\.[a-zA-Z]+)\s*\|?\}\}/g;
