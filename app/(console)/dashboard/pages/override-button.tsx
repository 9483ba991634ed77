"use client";

import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { type InheritedPage, overrideHere } from "./actions";

/** Starts an override of an inherited page. */
export function OverrideButton({ page, title }: { page: InheritedPage; title: string }) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const override = () =>
    startTransition(async () => {
      const state = await answerOf(overrideHere(page));
      if (state.status === "failed") announce({ title: "Not overridden", description: state.message });
    });
  return (
    <Button isPending={isPending} onClick={override} aria-label={`Override ${title}`}>
      Override
    </Button>
  );
}
