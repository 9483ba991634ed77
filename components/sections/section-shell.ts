import type { SectionKind } from "@/cms/sections/kinds";
import type { Dress } from "./dress";

/** The outline of a section: bands reach from edge to edge, a mosaic's panels keep their distance. */
export function sectionShell(dress: Dress, kind: SectionKind): string {
  if (dress === "mosaic") {
    const isOpen = kind === "hero";
    return `mx-auto mb-3 w-[min(100%-1.5rem,92rem)] lg:mb-4 lg:w-[min(100%-2rem,92rem)] ${isOpen ? "bg-transparent!" : "overflow-clip rounded-panel"}`;
  }
  if (dress === "content" && kind === "call-to-action") {
    return "mx-auto my-[calc(var(--spacing-band)*0.5)] w-[min(100%-2*var(--spacing-gutter),var(--container-page))] rounded-panel overflow-clip";
  }
  return "";
}
