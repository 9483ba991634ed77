"use client";

import { useToaster } from "../ui/toaster";
import type { SaveAction } from "./page-save";
import type { PageEditing } from "./use-page-editing";

type SaveButtonsProps = {
  saveDraft: SaveAction;
  /** Left out for those who may not publish. */
  publish: SaveAction | undefined;
  /** Where visitors see the page once it is published; null where nobody knows yet. */
  siteAddress: string | null;
};

/** Saving and publishing as they are asked for by name: what was done is said, and nothing is done twice at once. */
export function useSaveButtons(
  { run, isDirty, isPending }: PageEditing,
  { saveDraft, publish, siteAddress }: SaveButtonsProps,
) {
  const announce = useToaster();

  async function save(over?: number): Promise<void> {
    if (isPending || !isDirty) return;
    if ((await run(saveDraft, over)) === null) return;
    announce({ title: "Saved as a draft." });
  }

  async function publishIt(action: SaveAction): Promise<void> {
    if (isPending || (await run(action)) === null) return;
    announce({ title: "Published.", ...(siteAddress && { link: { href: siteAddress, label: "View on the site" } }) });
  }

  return {
    save: () => save(),
    /** Saves over what someone else saved meanwhile, by its version. */
    saveOver: save,
    publish: publish && (() => publishIt(publish)),
  };
}

export type SaveButtons = ReturnType<typeof useSaveButtons>;
