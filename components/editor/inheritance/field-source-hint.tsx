import { RotateCcw } from "lucide-react";
import type { FieldSource } from "@/cms/inheritance/source-map";

type FieldSourceHintProps = {
  /** What the field is called, for those who hear the button by itself. */
  label: string;
  source: FieldSource | undefined;
  /** Whether the reader works for the vendor whose page it is. */
  isOwn: boolean;
  /** Left out where the field cannot be changed. */
  onUseDefault?: () => void;
};

/** Below a field that the vendor overrides: that it does, and the way back to the default. */
export function FieldSourceHint({ label, source, isOwn, onUseDefault }: FieldSourceHintProps) {
  if (source?.source !== "vendor") return null;
  const owner = isOwn ? "Yours" : "The vendor’s";
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-xs text-soft">
      <span className="font-medium text-override">{source.isSame ? `${owner}, same as default` : owner}</span>
      {onUseDefault && (
        <button
          type="button"
          onClick={onUseDefault}
          className="inline-flex min-h-6 items-center gap-1 rounded font-medium text-ink underline underline-offset-4 hover:no-underline"
        >
          <RotateCcw aria-hidden="true" className="size-3" /> Use the default
          <span className="sr-only"> of {label}</span>
        </button>
      )}
    </p>
  );
}
