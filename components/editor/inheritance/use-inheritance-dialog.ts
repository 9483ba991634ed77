"use client";

import { useState } from "react";
import type { BannerDialog } from "./override-banner";
import type { Settle } from "./use-standing-actions";

/** Which window about the default is open. What is reviewed is the page as it is saved, so what is typed is saved first. */
export function useInheritanceDialog(settle: Settle) {
  const [current, setCurrent] = useState<BannerDialog | null>(null);
  const [isSettling, setSettling] = useState(false);

  async function open(next: BannerDialog): Promise<void> {
    if (next !== "review") return setCurrent(next);
    setSettling(true);
    const version = await settle();
    setSettling(false);
    if (version !== null) setCurrent(next);
  }

  return { current, isSettling, open, close: () => setCurrent(null) };
}

export type InheritanceDialog = ReturnType<typeof useInheritanceDialog>;
