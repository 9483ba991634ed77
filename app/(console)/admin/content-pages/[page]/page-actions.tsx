"use client";

import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Menu, MenuButton, MenuLink } from "@/components/ui/menu";
import { useToaster } from "@/components/ui/toaster";
import { deletePageOf, restorePageOf } from "./actions";

type PageActionsProps = { pageId: string; title: string; isDeleted: boolean; mayDelete: boolean };

/** What is done with a page as a whole. */
export function PageActions({ pageId, title, isDeleted, mayDelete }: PageActionsProps) {
  const [isPending, startTransition] = useTransition();
  const announce = useToaster();
  const router = useRouter();

  const restore = () =>
    startTransition(async () => {
      const state = await restorePageOf(pageId);
      announce(
        state.status === "failed"
          ? { title: "Not brought back", description: state.message }
          : { title: "Brought back" },
      );
      router.refresh();
    });

  const remove = () =>
    startTransition(async () => {
      const state = await deletePageOf(pageId);
      if (state.status === "failed") return announce({ title: "Not deleted", description: state.message });
      announce({ title: `“${title}” is deleted`, description: deletedText(state), undo: restore });
      router.refresh();
    });

  if (isDeleted) {
    return (
      <Button look="primary" isPending={isPending} onClick={restore}>
        Bring it back
      </Button>
    );
  }
  return (
    <Menu
      trigger={
        <Button isPending={isPending} aria-label="More to do with this page">
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      }
    >
      <MenuLink href={`/admin/content-pages/new?from=${pageId}`}>Duplicate or copy to a platform</MenuLink>
      {mayDelete && <MenuButton onClick={remove}>Delete</MenuButton>}
    </Menu>
  );
}

function deletedText(state: Awaited<ReturnType<typeof deletePageOf>>): string | undefined {
  const orphaned = state.status === "done" ? state.result.orphaned : 0;
  if (!orphaned) return undefined;
  return orphaned === 1
    ? "One override of it became a page of its vendor’s own."
    : `${orphaned} overrides of it became pages of their vendors’ own.`;
}
