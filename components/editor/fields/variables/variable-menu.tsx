"use client";

import { Braces } from "lucide-react";
import type { ReactElement } from "react";
import { Menu, MenuButton } from "../../../ui/menu";
import { useEditor } from "../../editor-context";
import { variableWords } from "./variable-words";

type VariableMenuProps = {
  trigger?: ReactElement;
  onChoose: (name: string) => void;
  /** Where the keyboard is after something was chosen. */
  returnFocusTo?: () => HTMLElement | null;
};

/** Offers the variables that a text may contain, each with what it stands for. Nothing where there are none. */
export function VariableMenu({ trigger, onChoose, returnFocusTo }: VariableMenuProps) {
  const { variables } = useEditor();
  if (!variables.length) return null;
  return (
    <Menu
      returnFocusTo={returnFocusTo}
      header="Filled in for each vendor when the page is shown."
      trigger={
        trigger ?? (
          <button
            type="button"
            aria-label="Insert a variable"
            title="Insert a variable"
            className="grid size-8 place-items-center rounded-md text-soft hover:bg-hover hover:text-ink"
          >
            <Braces aria-hidden="true" className="size-4" />
          </button>
        )
      }
    >
      {variables.map(({ name, value }) => (
        <MenuButton key={name} onClick={() => onChoose(name)}>
          <span className="min-w-0">
            <span className="block">{variableWords(name)}</span>
            <span className="block truncate text-xs text-soft">{value || "Differs, or is not known"}</span>
          </span>
        </MenuButton>
      ))}
    </Menu>
  );
}
