"use client";

import type { ReactNode } from "react";
import { leadToView } from "./checks/lead-to";

/** Leads the keyboard past a pane to the fields, where these stand beside it; seen once it has the focus. */
export function SkipToFields({ children }: { children: ReactNode }) {
  return (
    <button
      type="button"
      onClick={() => leadToView()}
      className="sr-only max-xl:hidden focus:not-sr-only focus:absolute focus:z-30 focus:rounded-lg focus:bg-panel focus:px-4 focus:py-2 focus:text-sm focus:shadow-float"
    >
      {children}
    </button>
  );
}
