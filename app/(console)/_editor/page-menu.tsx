"use client";

import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import { ImpactDialog } from "@/components/pages/impact-dialog";
import { orphanedText, relinkedText } from "@/components/pages/impact-words";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Menu, MenuButton, MenuLink } from "@/components/ui/menu";
import { useToaster } from "@/components/ui/toaster";
import { deletePageOf, restorePageOf } from "./page-actions";

type PageMenuProps = {
  pageId: string;
  title: string;
  isDeleted: boolean;
  mayDelete: boolean;
  /** Where the page is copied; left out where it cannot be. */
  copyHref: string | undefined;
};

/** What is done with a page as a whole. */
export function PageMenu({ pageId, title, isDeleted, mayDelete, copyHref }: PageMenuProps) {
  const [isPending, startTransition] = useTransition();
  const [impact, setImpact] = useState<Impact | null>(null);
  const announce = useToaster();
  const router = useRouter();

  const restore = () =>
    startTransition(async () => {
      const state = await answerOf(restorePageOf(pageId));
      if (state.status === "failed") announce({ title: "Not brought back", description: state.message });
      if (state.status === "done") announce({ title: "Brought back", description: relinkedText(state.result) });
      router.refresh();
    });

  const remove = (lookedAt?: string) =>
    startTransition(async () => {
      const state = await answerOf(deletePageOf(pageId, lookedAt));
      if (state.status === "failed") return announce({ title: "Not deleted", description: state.message });
      if (state.status !== "done") return;
      if (state.result.kind === "preview") return setImpact(state.result.impact);
      setImpact(null);
      const description = orphanedText(state.result.orphaned);
      announce({ title: `“${title}” is deleted`, description, undo: restore });
      router.refresh();
    });

  if (isDeleted) {
    if (!mayDelete) return null;
    return (
      <Button look="primary" isPending={isPending} onClick={restore}>
        Bring it back
      </Button>
    );
  }
  if (!copyHref && !mayDelete) return null;
  return (
    <>
      <Menu
        trigger={
          <Button
            look="quiet"
            isPending={isPending}
            aria-label="More to do with this page"
            title="More to do with this page"
            className="px-3!"
          >
            <Ellipsis aria-hidden="true" className="size-4" />
          </Button>
        }
      >
        {copyHref && <MenuLink href={copyHref}>Duplicate or copy to a platform</MenuLink>}
        {mayDelete && <MenuButton onClick={() => remove()}>Delete</MenuButton>}
      </Menu>
      <ImpactDialog
        kind="delete"
        impact={impact}
        isPending={isPending}
        onConfirm={() => impact && remove(impactFingerprint(impact.pages))}
        onClose={() => setImpact(null)}
      />
    </>
  );
}
