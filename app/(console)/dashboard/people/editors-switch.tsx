"use client";

import { useOptimistic, useTransition } from "react";
import type { Member } from "@/cms/memberships/standing";
import { answerOf } from "@/components/ui/answer-of";
import { Panel } from "@/components/ui/panel";
import { SwitchField } from "@/components/ui/switch-field";
import { useToaster } from "@/components/ui/toaster";
import { setEditorsPublish } from "./actions";

type EditorsSwitchProps = { member: Member; version: number; isAllowed: boolean };

/** Whether a vendor's editors publish, or write only. */
export function EditorsSwitch({ member, version, isAllowed }: EditorsSwitchProps) {
  const [shown, show] = useOptimistic(isAllowed);
  const [, startTransition] = useTransition();
  const announce = useToaster();
  const change = (wanted: boolean) =>
    startTransition(async () => {
      show(wanted);
      const state = await answerOf(setEditorsPublish(member, { isAllowed: wanted, version }));
      if (state.status === "failed") return announce({ title: "Not changed", description: state.message });
      announce(
        wanted
          ? { title: "Editors publish", description: "What they publish is seen by visitors at once." }
          : { title: "Editors write only", description: "Their drafts wait until an owner publishes them." },
      );
    });
  return (
    <Panel title="What editors may do">
      <SwitchField
        label="Editors publish"
        help="Switched off, they write drafts, and owners publish, hide, rename, revert and delete pages. It holds on all of your platforms, from their next click on."
        checked={shown}
        onCheckedChange={change}
      />
    </Panel>
  );
}
