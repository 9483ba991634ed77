import { RotateCcw } from "lucide-react";
import type { SectionSource } from "@/cms/inheritance/source-map";
import { Button } from "../../ui/button";
import { SectionChip } from "./section-chip";

type SectionSourceNoteProps = {
  source: SectionSource;
  /** Whether the reader works for the vendor whose page it is. */
  isOwn: boolean;
  /** Leads to the decision about an update; left out for those who may not decide. */
  onReview?: () => void;
  onRevert: () => void;
};

/** Above a section's fields: where it comes from, and the way back there. */
export function SectionSourceNote({ source, isOwn, onReview, onRevert }: SectionSourceNoteProps) {
  const { state, isMoved, isOrphaned } = source;
  const isChanged = state === "customised" || state === "updated";
  return (
    <div className="space-y-1.5 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <SectionChip source={source} />
        <span className="text-soft">{isOwn ? wordsForVendor(source) : wordsForAdmin(source)}</span>
      </p>
      {isChanged && (
        <p className="flex flex-wrap gap-2">
          {state === "updated" && onReview && (
            <Button look="primary" onClick={onReview}>
              Review the update
            </Button>
          )}
          <Button onClick={onRevert}>
            <RotateCcw aria-hidden="true" className="size-4" />
            {isOrphaned ? "Remove the section" : "Revert section"}
            {isMoved && <span className="sr-only">, its place too</span>}
          </Button>
        </p>
      )}
    </div>
  );
}

function wordsForVendor({ state, isMoved, isOrphaned, isParked }: SectionSource): string {
  switch (state) {
    case "inherited":
      return "It follows the default. Type, and it becomes yours.";
    case "customised":
      if (isOrphaned) return "The default does not have it any more; your version stays.";
      return isMoved ? "You changed or moved it." : "You changed it; what you left follows the default.";
    case "updated":
      return isOrphaned ? "The default removed it; you decide what becomes of yours." : "The default changed here too.";
    case "added":
      return "It is your own.";
    case "locked":
      return isParked ? "The platform shows its own; what you wrote is kept." : "It is the platform’s.";
    case "hidden":
      return "Visitors do not see it.";
  }
}

function wordsForAdmin({ state, isMoved, isOrphaned, isParked }: SectionSource): string {
  switch (state) {
    case "inherited":
      return "It follows the default. What is typed here is the vendor’s.";
    case "customised":
      if (isOrphaned) return "The default does not have it any more; the vendor’s version stays.";
      return isMoved ? "The vendor changed or moved it." : "The vendor changed it; the rest follows the default.";
    case "updated":
      return isOrphaned ? "The default removed it; the vendor decides what becomes of it." : "Both changed it.";
    case "added":
      return "It is the vendor’s own.";
    case "locked":
      return isParked ? "It is locked; what the vendor wrote is kept." : "It is locked.";
    case "hidden":
      return "Visitors do not see it.";
  }
}
