import { ArrowDownUp, EyeOff, Link2, Lock, type LucideIcon, PencilLine, Plus, RefreshCw } from "lucide-react";
import type { SectionSource, SectionState } from "@/cms/inheritance/source-map";

const signs: Record<SectionState, { label: string; icon: LucideIcon; look: string }> = {
  inherited: { label: "Inherited", icon: Link2, look: "bg-default-soft text-default" },
  customised: { label: "Customised", icon: PencilLine, look: "bg-override-soft text-override" },
  hidden: { label: "Hidden", icon: EyeOff, look: "bg-hover text-soft" },
  added: { label: "Added", icon: Plus, look: "bg-override-soft text-override" },
  locked: { label: "Locked", icon: Lock, look: "bg-hover text-ink" },
  updated: { label: "Updated", icon: RefreshCw, look: "bg-warning-soft text-warning" },
};

/** Where a section of a vendor's page comes from. */
export function SectionChip({ source }: { source: Pick<SectionSource, "state" | "isMoved"> }) {
  const { label, icon: Icon, look } = signs[source.state];
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-1.5 py-0.5 text-xs font-medium whitespace-nowrap ${look}`}
    >
      <Icon aria-hidden="true" className="size-3" />
      {label}
      {source.isMoved && (
        <>
          <ArrowDownUp aria-hidden="true" className="size-3" />
          <span className="sr-only">, moved</span>
        </>
      )}
    </span>
  );
}
