"use client";

import { CircleAlert, TriangleAlert } from "lucide-react";
import type { Finding } from "@/cms/pages/checks";
import { countsOf, countWords } from "./finding-words";

type ChecksSummaryProps = {
  findings: readonly Finding[];
  /** Shows all of them. */
  onShow: () => void;
};

/** For the step of publishing: how much there is to mend, and whether it stops. Nothing where there is nothing. */
export function ChecksSummary({ findings, onShow }: ChecksSummaryProps) {
  if (!findings.length) return null;
  const counts = countsOf(findings);
  const [Icon, className, title] = counts.error
    ? ([CircleAlert, "text-danger", "Errors stop publishing. Show what to mend."] as const)
    : ([TriangleAlert, "text-warning", "Publishing is possible all the same. Show what to mend."] as const);
  return (
    <button
      type="button"
      title={title}
      onClick={onShow}
      className="inline-flex min-h-10 items-center gap-1.5 rounded-lg px-2 text-sm whitespace-nowrap hover:bg-hover"
    >
      <Icon aria-hidden="true" className={`size-4 ${className}`} />
      <span className="max-xl:sr-only">{countWords(counts)}</span>
      <span aria-hidden="true" className="tabular-nums xl:hidden">
        {findings.length}
      </span>
    </button>
  );
}
