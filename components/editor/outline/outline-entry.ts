import type { ReactNode } from "react";
import type { Section } from "@/cms/sections/section";

/** A section as the outline lists it. */
export type OutlineEntry = {
  section: Section;
  /** Among the sections that the page shows; null for one that is hidden. */
  position: number | null;
  /** Where the section comes from, on a vendor's page. */
  chip: ReactNode;
  /** The platform has locked it: it can be looked at. */
  isLocked: boolean;
  /** It can be taken off the page and is kept. */
  isHideable: boolean;
  /** It can be taken off the page for good; one of the default's cannot. */
  isRemovable: boolean;
  /** It differs from the default's, and can be given back to it. */
  isRevertible: boolean;
  hasProblem: boolean;
};

export type OutlineActions = {
  onSelect: (id: string) => void;
  /** Chooses a section and leads the keyboard to its first field. */
  onOpen: (id: string) => void;
  onMove: (id: string, to: number) => void;
  onDuplicate: (id: string) => void;
  onRemove: (id: string) => void;
  onHide: (id: string) => void;
  /** Gives a section back to the default. */
  onRevert: (id: string) => void;
  /** Shows a hidden section again. */
  onShow: (id: string) => void;
};
