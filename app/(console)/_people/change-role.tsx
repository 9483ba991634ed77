"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import type { Place } from "@/lib/console/place";
import { changeKind } from "./actions";

type Kind = "vendor-owner" | "vendor-editor";
type ChangeRoleProps = { place: Place; roleId: string; kind: Kind; person: string };

const words: Record<Kind, { other: Kind; verb: string; done: string; description: string }> = {
  "vendor-editor": {
    other: "vendor-owner",
    verb: "Make an owner",
    done: "Now an owner",
    description: "They decide about people, settings and plans too.",
  },
  "vendor-owner": {
    other: "vendor-editor",
    verb: "Make an editor",
    done: "Now an editor",
    description: "They write pages. Tokens and open invitations of theirs do not work any more.",
  },
};

/** Makes an owner of an editor, and the reverse; it can be undone. */
export function ChangeRole({ place, roleId, kind, person }: ChangeRoleProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const change = (from: Kind, isUndoing = false) =>
    startTransition(async () => {
      const { other, done, description } = words[from];
      const state = await answerOf(changeKind(place, roleId, other));
      if (state.status === "failed") announce({ title: "Not changed", description: state.message });
      if (state.status === "done") {
        const undo = isUndoing ? undefined : () => change(other, true);
        announce({ title: `${person}: ${done.toLowerCase()}`, description, undo });
      }
    });
  return (
    <Button
      look="quiet"
      isPending={isPending}
      onClick={() => change(kind)}
      aria-label={`${words[kind].verb}: ${person}`}
      className="min-h-8 px-3 py-1 text-xs"
    >
      {words[kind].verb}
    </Button>
  );
}
