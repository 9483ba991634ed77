"use client";

import { useOptimistic, useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { SwitchField } from "@/components/ui/switch-field";
import { useToaster } from "@/components/ui/toaster";
import { lockSectionsOf } from "./settings-actions";

type SectionLocksProps = {
  pageId: string;
  lockedIds: readonly string[];
  sections: ReadonlyArray<{ id: string; about: string; name: string }>;
};

/** Which sections vendors may not change. */
export function SectionLocks({ pageId, lockedIds, sections }: SectionLocksProps) {
  const [shown, show] = useOptimistic(lockedIds);
  const [, startTransition] = useTransition();
  const announce = useToaster();

  function set(next: readonly string[], done: string, undo: () => void): void {
    startTransition(async () => {
      show(next);
      const state = await answerOf(lockSectionsOf(pageId, next));
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status === "done") announce({ title: done, undo });
    });
  }

  function toggle(id: string, isLocked: boolean): void {
    const before = shown;
    const next = isLocked ? [...before, id] : before.filter((each) => each !== id);
    const done = isLocked ? "The section is locked" : "The section is not locked any more";
    set(next, done, () => set(before, "It is as it was", () => toggle(id, isLocked)));
  }

  return (
    <ul className="space-y-4">
      {sections.map(({ id, about, name }) => (
        <li key={id}>
          <SwitchField
            label={name}
            help={name === about ? undefined : about}
            checked={shown.includes(id)}
            onCheckedChange={(isLocked) => toggle(id, isLocked)}
          />
        </li>
      ))}
    </ul>
  );
}
