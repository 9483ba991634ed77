/** The values of the variables by name, such as `vendor.name`; an empty one counts as unknown. */
export type VariableValues = Readonly<Record<string, string>>;

const token = /\{\{\s*([a-z]+\.[a-zA-Z]+)\s*(?:\|([^{}]*))?\}\}/g;

/** Fills in the variables of a single plain text. */
export function fillText(text: string, values: VariableValues): string {
  return replaceTokens(text, values, (value) => value);
}

export function replaceTokens(text: string, values: VariableValues, encode: (value: string) => string): string {
  return text.replace(token, (_, name: string, fallback = "") => (values[name] ? encode(values[name]) : fallback));
}
