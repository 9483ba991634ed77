import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** What stands where a list has nothing to show: why, and what to do about it. */
export function EmptyState({ icon: Icon, title, children }: { icon: LucideIcon; title: string; children?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed border-line px-6 py-10 text-center">
      <Icon aria-hidden="true" className="size-6 text-soft" />
      <p className="font-medium">{title}</p>
      {children && <div className="max-w-prose text-sm text-soft">{children}</div>}
    </div>
  );
}
