"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { BannerDialog } from "@/components/editor/inheritance/override-banner";
import { answerOf } from "@/components/ui/answer-of";
import type { FormState } from "@/components/ui/form-state";
import { useToaster } from "@/components/ui/toaster";
import { editorAddresses } from "@/lib/console/editor-addresses";
import { deletePageOf, restorePageOf } from "../../_editor/page-actions";
import { restoreRevisionOf } from "../../_editor/revision-actions";
import { hideHere, loadStanding, overrideHere, revertSectionHere, showHere } from "./actions";
import type { ListedPage, ListedStorefront } from "./listed-page";

type Loaded = Extract<Awaited<ReturnType<typeof loadStanding>>, { status: "done" }>["result"];

/** A window about a page and its default, with what it shows. */
export type OpenDialog = { dialog: BannerDialog; document: Loaded["document"] } & {
  standing: NonNullable<Loaded["standing"]>;
};

/** Does what a page in the list offers, each step that takes something away with a way back. */
export function usePageActions({ slug, locale, title, own }: ListedPage, { member }: ListedStorefront) {
  const [isPending, startTransition] = useTransition();
  const [opened, setOpened] = useState<OpenDialog | null>(null);
  const [refusedByPlan, setRefusedByPlan] = useState<string | null>(null);
  const announce = useToaster();
  const router = useRouter();
  const place = { ...member, slug };

  function run<T>(answer: () => Promise<FormState<T>>, refused: string, done: (result: T) => void): void {
    startTransition(async () => {
      const state = await answerOf(answer());
      // Whatever comes of it, the list shows the pages as they are now: a refusal says that they are not as they were.
      router.refresh();
      if (state.status === "done") done(state.result);
      if (state.status !== "failed") return;
      if (state.problems.quota) setRefusedByPlan(state.message);
      else announce({ title: refused, description: state.message });
    });
  }

  const hide = () =>
    run(
      () => hideHere(place),
      "Not hidden",
      () =>
        announce({
          title: `“${title}” is hidden`,
          description: "Visitors find nothing at its address, in any language, and menus leave it out.",
          undo: show,
        }),
    );

  const show = () =>
    run(
      () => showHere(place),
      "Not shown",
      () => announce({ title: `“${title}” is shown again`, description: "As the platform has it now.", undo: hide }),
    );

  const restore = () =>
    run(
      () => restorePageOf(own?.pageId ?? ""),
      "Not brought back",
      () => announce({ title: "Brought back", description: "Visitors see the page as they did before." }),
    );

  const open = (dialog: BannerDialog) =>
    run(
      () => loadStanding(own?.pageId ?? ""),
      "Not opened",
      ({ standing, document }) => {
        if (standing?.origin) setOpened({ dialog, standing, document });
        else
          announce({ title: "Nothing stands behind this page any more", description: "The list is up to date now." });
      },
    );

  const revertSection = (sectionId: string) =>
    run(
      () => revertSectionHere(own?.pageId ?? "", { sectionId, version: opened?.standing.version ?? 0 }),
      "Not reverted",
      ({ standing, document, replacedId }) => {
        if (standing) setOpened({ dialog: "compare", standing, document });
        announce({
          title: "Section reverted",
          description: "It is the default’s in the draft. Visitors see that once the page is published.",
          undo: () => takeBack({ revisionId: replacedId, version: standing?.version ?? 0 }),
        });
      },
    );

  const takeBack = (target: { revisionId: string; version: number }) =>
    run(
      () => restoreRevisionOf(own?.pageId ?? "", target),
      "Not undone",
      () => setOpened(null),
    );

  return {
    isPending,
    opened,
    revertSection,
    close: () => setOpened(null),
    refusedByPlan,
    forgetRefusal: () => setRefusedByPlan(null),
    handlers: {
      override: () =>
        run(
          () => overrideHere({ ...place, locale }),
          "Not overridden",
          // By a new document: a way within this one would keep the list as it is here, for whoever comes back.
          ({ pageId }) => window.location.assign(editorAddresses(pageId)[1]),
        ),
      hide,
      show,
      compare: () => open("compare"),
      "revert-section": () => open("compare"),
      "view-default": () => open("view-default"),
      revert: () => open("revert"),
      relink: () => open("link"),
      adopt: () => open("link"),
      delete: () =>
        run(
          () => deletePageOf(own?.pageId ?? ""),
          "Not deleted",
          () =>
            announce({
              title: `“${title}” is deleted`,
              description: "It is kept with all its revisions; visitors find it no more.",
              undo: restore,
            }),
        ),
    },
  };
}
