"use client";

import { CircleAlert, CircleCheck, TriangleAlert } from "lucide-react";
import type { Finding } from "@/cms/pages/checks";
import type { PageDocument } from "@/cms/pages/document";
import { EmptyState } from "../../ui/empty-state";
import { findingPlace } from "./finding-place";
import { countsOf, countWords } from "./finding-words";

type ChecksPanelProps = {
  findings: readonly Finding[];
  document: PageDocument;
  /** Leads to a section of the page, or to its own fields for null, and there to the field. */
  onJump: (sectionId: string | null, field: string | null) => void;
};

const signs = {
  error: { Icon: CircleAlert, label: "Error", className: "text-danger" },
  warning: { Icon: TriangleAlert, label: "Warning", className: "text-warning" },
};

/** What is to mend before the page is published, errors first; each leads to its place. */
export function ChecksPanel({ findings, document, onJump }: ChecksPanelProps) {
  if (!findings.length) {
    return (
      <EmptyState icon={CircleCheck} title="Nothing to mend">
        Pictures, headings, links, variables and what search engines are told are as they should be.
      </EmptyState>
    );
  }
  const counts = countsOf(findings);
  return (
    <section aria-labelledby="checks-heading" className="space-y-3">
      <h2 id="checks-heading" className="font-semibold tracking-tight">
        {countWords(counts)}
      </h2>
      <p className="text-sm text-soft">
        {counts.error ? "Errors have to be mended before the page is published." : "You may publish the page as it is."}
      </p>
      <ul className="space-y-2">
        {findings.map((finding, position) => {
          const { Icon, label, className } = signs[finding.level];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one place may have several findings in the same words
            <li key={position}>
              <button
                type="button"
                onClick={() => onJump(finding.sectionId, finding.field)}
                className="flex w-full gap-3 rounded-lg border border-line p-3 text-left text-sm hover:border-accent hover:bg-hover"
              >
                <Icon aria-label={label} className={`mt-0.5 size-4 shrink-0 ${className}`} />
                <span className="min-w-0 space-y-0.5">
                  <span className="block wrap-anywhere">{finding.message}</span>
                  <span className="block text-xs wrap-anywhere text-soft">{findingPlace(document, finding)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
