"use client";

import { Plus } from "lucide-react";
import { type ReactElement, useRef, useState } from "react";
import type { SectionKind } from "@/cms/sections/kinds";
import { inWords } from "../../pages/words";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { kindWords } from "./kind-words";

type AddSectionProps = { onAdd: (kind: SectionKind) => void; trigger?: ReactElement };

/** Chooses the kind of a new section. */
export function AddSection({ onAdd, trigger }: AddSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const isAdded = useRef(false);
  const show = (isShown: boolean) => {
    isAdded.current = false;
    setOpen(isShown);
  };
  const add = (kind: SectionKind) => {
    isAdded.current = true;
    setOpen(false);
    onAdd(kind);
  };
  return (
    <Dialog
      title="Add a section"
      description="It comes after the section that is chosen."
      isOpen={isOpen}
      onOpenChange={show}
      // A new section is written in next.
      givesFocusBack={() => !isAdded.current}
      trigger={
        trigger ?? (
          <Button className="w-full border-dashed">
            <Plus aria-hidden="true" className="size-4" /> Add a section
          </Button>
        )
      }
    >
      <ul className="grid gap-2 sm:grid-cols-2">
        {(Object.entries(kindWords) as Array<[SectionKind, (typeof kindWords)[SectionKind]]>).map(
          ([kind, { icon: Icon, purpose }]) => (
            <li key={kind}>
              <button
                type="button"
                aria-label={inWords(kind)}
                aria-describedby={`purpose-${kind}`}
                onClick={() => add(kind)}
                className="flex h-full w-full items-start gap-3 rounded-lg border border-line p-3 text-left hover:border-accent hover:bg-accent-soft"
              >
                <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-accent" />
                <span className="text-sm">
                  <span className="block font-medium">{inWords(kind)}</span>
                  <span id={`purpose-${kind}`} className="block text-soft">
                    {purpose}
                  </span>
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </Dialog>
  );
}
