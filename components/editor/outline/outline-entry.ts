import type { ReactNode } from "react";
import type { Section } from "@/cms/sections/section";

/** A section as the outline lists it. */
export type OutlineEntry = {
  section: Section;
  /** Among the sections that the page shows; null for one that the vendor hides. */
  position: number | null;
  /** Where the section comes from, on a vendor's page. */
  chip: ReactNode;
  /** The platform has locked it: it can be looked at. */
  isLocked: boolean;
  /** The page gives it back to the default where it is taken out, rather than losing it. */
  isInherited: boolean;
  hasProblem: boolean;
};

export type OutlineActions = {
  onSelect: (id: string) => void;
  /** Chooses a section and leads the keyboard to its first field. */
  onOpen: (id: string) => void;
  onMove: (id: string, to: number) => void;
  onDuplicate: (id: string) => void;
  onRemove: (id: string) => void;
  /** Shows a hidden section again. */
  onShow: (id: string) => void;
};
