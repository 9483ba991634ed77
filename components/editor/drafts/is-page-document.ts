import type { PageDocument } from "@/cms/pages/document";

/** Whether something that was kept can stand in an editor: it need not be valid, but a page with sections. */
export function isPageDocument(value: unknown): value is PageDocument {
  if (!isRecord(value) || typeof value.title !== "string" || !Array.isArray(value.sections)) return false;
  return value.sections.every(
    (section) =>
      isRecord(section) &&
      typeof section.id === "string" &&
      typeof section.kind === "string" &&
      isRecord(section.fields),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
