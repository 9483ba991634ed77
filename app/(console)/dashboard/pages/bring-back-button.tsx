"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { useToaster } from "@/components/ui/toaster";
import { restorePageOf } from "../../_editor/page-actions";

/** Brings a deleted or reverted page back as it was. */
export function BringBackButton({ pageId, title }: { pageId: string; title: string }) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const bringBack = () =>
    startTransition(async () => {
      const state = await answerOf(restorePageOf(pageId));
      router.refresh();
      if (state.status === "failed") announce({ title: "Not brought back", description: state.message });
      else announce({ title: `“${title}” is back`, description: "With all its revisions, and public where it was." });
    });

  return (
    <span className="flex md:justify-end">
      <Button isPending={isPending} onClick={bringBack}>
        Bring it back<span className="sr-only"> {title}</span>
      </Button>
    </span>
  );
}
