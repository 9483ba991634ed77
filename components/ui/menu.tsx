"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

const itemClass =
  "flex min-h-10 w-full cursor-pointer items-center gap-3 rounded-md px-3 py-2 text-left text-sm outline-none data-[highlighted]:bg-hover";

type MenuProps = {
  trigger: ReactElement;
  header?: ReactNode;
  children: ReactNode;
  /** Where the keyboard is once the menu is closed; left out or null, at its button; false, where it was led. */
  returnFocusTo?: () => HTMLElement | null | false;
};

/** A button that opens a list of things to do. */
export function Menu({ trigger, header, children, returnFocusTo }: MenuProps) {
  return (
    <Base.Root modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <Base.Popup
            finalFocus={returnFocusTo}
            className="max-h-(--available-height) min-w-56 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-xl border border-line bg-panel p-1.5 text-ink shadow-float outline-none"
          >
            {header && <div className="mb-1 border-b border-line px-3 py-2 text-sm">{header}</div>}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuLink({ href, children }: { href: string; children: ReactNode }) {
  return <Base.Item render={<a href={href}>{children}</a>} className={itemClass} />;
}

export function MenuButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Base.Item onClick={onClick} className={itemClass}>
      {children}
    </Base.Item>
  );
}

type MenuChoiceProps<Value extends string> = {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  options: ReadonlyArray<{ value: Value; label: string }>;
};

/** One of several, chosen within a menu, which stays open. */
export function MenuChoice<Value extends string>({ label, value, onChange, options }: MenuChoiceProps<Value>) {
  return (
    <Base.Group className="my-1 border-y border-line py-1">
      <Base.GroupLabel className="px-3 py-1 text-xs text-soft">{label}</Base.GroupLabel>
      <Base.RadioGroup value={value} onValueChange={onChange}>
        {options.map((option) => (
          <Base.RadioItem key={option.value} value={option.value} className={itemClass}>
            <span className="grid size-4 place-items-center">
              <Base.RadioItemIndicator>
                <Check aria-hidden="true" className="size-4" />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.RadioGroup>
    </Base.Group>
  );
}
