import type { IconName } from "@/cms/sections/fields";
import { Icon } from "./icon";

/** An icon on a small tile of its own. */
export function IconChip({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <span className={`grid size-12 shrink-0 place-items-center rounded-chip bg-chip text-on-chip ${className}`}>
      <Icon name={name} className="size-5.5" />
    </span>
  );
}
