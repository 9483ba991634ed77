"use client";

import { Ellipsis } from "lucide-react";
import { Menu, MenuButton } from "../../../ui/menu";

export type ItemMenuProps = {
  label: string;
  /** Each is left out where it cannot be. */
  onMoveUp?: () => void;
  onMoveDown?: () => void;
  onDuplicate?: () => void;
  onRemove?: () => void;
};

/** What can be done with an item of a list. */
export function ItemMenu({ label, onMoveUp, onMoveDown, onDuplicate, onRemove }: ItemMenuProps) {
  if (!onMoveUp && !onMoveDown && !onDuplicate && !onRemove) return null;
  const trigger = (
    <button
      type="button"
      aria-label={`More to do with ${label}`}
      className="grid h-12 w-9 shrink-0 place-items-center rounded-r-lg text-soft hover:text-ink"
    >
      <Ellipsis aria-hidden="true" className="size-4" />
    </button>
  );
  return (
    <Menu trigger={trigger}>
      {onMoveUp && <MenuButton onClick={onMoveUp}>Move up</MenuButton>}
      {onMoveDown && <MenuButton onClick={onMoveDown}>Move down</MenuButton>}
      {onDuplicate && <MenuButton onClick={onDuplicate}>Duplicate</MenuButton>}
      {onRemove && <MenuButton onClick={onRemove}>Remove</MenuButton>}
    </Menu>
  );
}
