"use client";

import { type ReactNode, useState, useTransition } from "react";
import type { BulkAction } from "@/cms/pages/bulk-actions";
import type { BulkTargets } from "@/cms/pages/bulk-targets";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";
import { ImpactDialog } from "@/components/pages/impact-dialog";
import { answerOf } from "@/components/ui/answer-of";
import { Button } from "@/components/ui/button";
import { Menu, MenuButton } from "@/components/ui/menu";
import { useToaster } from "@/components/ui/toaster";
import { type BulkOutcome, runBulk } from "./bulk-actions";

const menus = [
  { menu: "header", label: "the header" },
  { menu: "footer", label: "the footer" },
  { menu: "legal", label: "the legal pages" },
] as const;

type Done = Extract<BulkOutcome, { kind: "done" }>;
type BulkBarProps = {
  platformId: string | null;
  targets: BulkTargets;
  count: number;
  /** The offer to choose more than this page of the list shows. */
  chooseAll: ReactNode;
  onDone: () => void;
};

/** Behind all that have a place already. */
const lastPlace = 900;

/** What can be done with the chosen pages; says how many were done, and why others were not. */
export function BulkBar({ platformId, targets, count, chooseAll, onDone }: BulkBarProps) {
  const [isPending, startTransition] = useTransition();
  const [preview, setPreview] = useState<{ action: BulkAction; impact: Impact } | null>(null);
  const announce = useToaster();

  const act = (action: BulkAction, on: BulkTargets, lookedAt?: string): void =>
    startTransition(async () => {
      const state = await answerOf(runBulk({ action, platformId, targets: on, lookedAt }));
      if (state.status === "failed") announce({ title: "Nothing was changed", description: state.message });
      if (state.status !== "done") return;
      if (state.result.kind === "preview") return setPreview({ action, impact: state.result.impact });
      setPreview(null);
      const { title, description, undo } = state.result;
      announce({ title, description, ...(undo.length && { undo: () => takeBack(undo) }) });
      onDone();
    });

  const takeBack = (undo: Done["undo"]): void => {
    for (const { action, pages } of undo) act(action, { pages });
  };

  const run = (action: BulkAction) => act(action, targets);

  return (
    <section
      aria-label="Chosen pages"
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-line bg-panel px-5 py-3"
    >
      <p role="status" className="mr-auto text-sm font-medium">
        {count} chosen
      </p>
      {chooseAll}
      <Button isPending={isPending} onClick={() => run({ kind: "publish" })}>
        Publish
      </Button>
      <Button isPending={isPending} onClick={() => run({ kind: "unpublish" })}>
        Take off the site
      </Button>
      <Menu trigger={<Button isPending={isPending}>Menus</Button>}>
        {menus.flatMap(({ menu, label }) => [
          <MenuButton key={`add-${menu}`} onClick={() => run({ kind: "change-menu", menu, order: lastPlace })}>
            Add to {label}
          </MenuButton>,
          <MenuButton key={`remove-${menu}`} onClick={() => run({ kind: "change-menu", menu, order: null })}>
            Remove from {label}
          </MenuButton>,
        ])}
      </Menu>
      <Button look="danger" isPending={isPending} onClick={() => run({ kind: "delete" })}>
        Delete
      </Button>
      <ImpactDialog
        kind={preview?.action.kind === "delete" ? "delete" : "publish"}
        impact={preview?.impact ?? null}
        isPending={isPending}
        onConfirm={() => preview && act(preview.action, targets, impactFingerprint(preview.impact.pages))}
        onClose={() => setPreview(null)}
      />
    </section>
  );
}
