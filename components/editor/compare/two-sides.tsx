import type { ReactNode } from "react";

/** What the two documents that stand beside each other are called, such as "Revision 3" or "Default". */
export type SideNames = { before: string; after: string };

type TwoSidesProps = { names: SideNames; before: ReactNode; after: ReactNode };

/** What one document says beside what the other says; on a small screen below it. */
export function TwoSides({ names, before, after }: TwoSidesProps) {
  return (
    <div className="grid grid-cols-1 gap-2 sm:grid-cols-2 sm:gap-4">
      <Side name={names.before}>{before}</Side>
      <Side name={names.after}>{after}</Side>
    </div>
  );
}

function Side({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0 rounded-lg border border-line bg-canvas p-3 text-sm">
      <p className="mb-1 text-xs font-medium text-soft">{name}</p>
      <div className="break-words">{children}</div>
    </div>
  );
}
