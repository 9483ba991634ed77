import { dequal } from "dequal/lite";
import type { PageDocument } from "@/cms/pages/document";
import { sectionAt } from "@/cms/pages/section-at";
import type { Path } from "./set-at";

/**
 * What is still wrong of what a save was refused for: a problem stands until what it is about is written anew, and goes
 * with its section wherever that is moved, also where it is hidden or shown again.
 *
 * @param problems by their paths in the document that was refused, such as `sections.2.fields.heading`.
 * @returns the same by their paths in the document as it is now.
 */
export function standingProblems(
  problems: Readonly<Record<string, string>>,
  refused: PageDocument,
  now: PageDocument,
): Record<string, string> {
  const standing = Object.entries(problems).flatMap(([path, problem]): Array<[string, string]> => {
    const before = path.split(".");
    const after = followed(before, refused, now);
    return after && dequal(valueAt(refused, before), valueAt(now, after)) ? [[after.join("."), problem]] : [];
  });
  return Object.fromEntries(standing);
}

/** Where a place is now; null where its section is gone. */
function followed(path: readonly string[], refused: PageDocument, now: PageDocument): string[] | null {
  const at = sectionAt(refused, path);
  if (!at) return [...path];
  const { id } = at.section;
  const way = at.way.map(String);
  const shown = now.sections.findIndex((section) => section.id === id);
  if (shown >= 0) return ["sections", String(shown), ...way];
  const hidden = now.hiddenSections?.findIndex(({ section }) => section.id === id) ?? -1;
  return hidden < 0 ? null : ["hiddenSections", String(hidden), "section", ...way];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}
