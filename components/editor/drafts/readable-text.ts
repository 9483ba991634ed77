import { inWords } from "../../pages/words";

/** A value of any field as text that people can read and that can be compared word by word; empty for nothing. */
export function readableText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    const items = value.map(readableText).filter(Boolean);
    return items.join(items.some((item) => item.includes("\n")) ? "\n\n" : "\n");
  }
  const lines = Object.entries(value).flatMap(([name, each]) => {
    const text = readableText(each);
    return text ? [`${inWords(name)}: ${text}`] : [];
  });
  return lines.join("\n");
}
