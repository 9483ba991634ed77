import { layOut } from "../inheritance/apply-patch";
import type { Patch } from "../inheritance/patch";
import type { Section } from "../sections/section";
import type { PageDocument } from "./document";

type Held = { over: PageDocument; patch: Patch | null; base?: PageDocument | null };

/** The sections that an override holds: those of the page that it lies over, and what its patch makes of them, hidden ones too. */
export function heldSections({ over, patch, base = null }: Held): Section[] {
  return [...over.sections, ...(patch ? layOut(over, patch, { base }).map(({ section }) => section) : [])];
}
