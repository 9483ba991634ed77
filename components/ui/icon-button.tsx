import type { LucideIcon } from "lucide-react";

type IconButtonProps = { icon: LucideIcon; label: string; isDisabled?: boolean; onClick: () => void };

/** A button that shows a sign only; its label is said and shown on hover. */
export function IconButton({ icon: Icon, label, isDisabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
      className="grid size-10 shrink-0 place-items-center rounded-lg text-soft hover:bg-hover hover:text-ink disabled:cursor-not-allowed disabled:opacity-40"
    >
      <Icon aria-hidden="true" className="size-4" />
    </button>
  );
}
