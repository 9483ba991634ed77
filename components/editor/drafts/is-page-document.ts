import type { PageDocument } from "@/cms/pages/document";

/** Whether something that was kept can stand in an editor: it need not be valid, but a page with sections. */
export function isPageDocument(value: unknown): value is PageDocument {
  if (!isRecord(value) || typeof value.title !== "string" || !Array.isArray(value.sections)) return false;
  const { hiddenSections = [] } = value;
  if (!Array.isArray(hiddenSections)) return false;
  return value.sections.every(isSection) && hiddenSections.every((each) => isRecord(each) && isSection(each.section));
}

function isSection(value: unknown): boolean {
  return isRecord(value) && typeof value.id === "string" && typeof value.kind === "string" && isRecord(value.fields);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
