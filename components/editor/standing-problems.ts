import { dequal } from "dequal/lite";
import type { PageDocument } from "@/cms/pages/document";
import type { Path } from "./set-at";

/**
 * What is still wrong of what a save was refused for: a problem stands until what it is about is written anew, and goes
 * with its section wherever that is moved.
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
  const [list, position, ...rest] = path;
  if (list !== "sections" || position === undefined) return [...path];
  const section = refused.sections[Number(position)];
  const found = now.sections.findIndex(({ id }) => id === section?.id);
  return found < 0 ? null : [list, String(found), ...rest];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step],
    value,
  );
}
