"use client";

import { Toolbar } from "@base-ui/react/toolbar";
import type { LucideIcon } from "lucide-react";

export const toolClass =
  "inline-flex h-8 min-w-8 items-center justify-center gap-1 rounded-md px-1.5 text-sm text-soft hover:bg-hover hover:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent data-[disabled]:cursor-not-allowed data-[disabled]:opacity-40";

type ToolButtonProps = {
  icon: LucideIcon;
  label: string;
  /** As in `Control+B`; on a Mac the same key with Command. */
  keys?: string;
  /** Left out for what is done rather than on or off. */
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
};

/** A tool for the chosen words. The words stay chosen when it is pressed. */
export function ToolButton({ icon: Icon, label, keys, isPressed, isDisabled = false, onClick }: ToolButtonProps) {
  return (
    <Toolbar.Button
      aria-label={label}
      aria-pressed={isPressed}
      aria-keyshortcuts={keys}
      title={keys ? `${label} (${keys.replace("Control", "Ctrl or ⌘")})` : label}
      disabled={isDisabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className={toolClass}
    >
      <Icon aria-hidden="true" className="size-4" />
    </Toolbar.Button>
  );
}
