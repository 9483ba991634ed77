"use client";

import { type ReactNode, useState } from "react";
import { compareDocuments } from "@/cms/pages/compare-documents";
import type { PageDocument } from "@/cms/pages/document";
import { Tabs } from "../../ui/tabs";
import { DocumentDiff } from "../compare/document-diff";
import type { PageEditorProps } from "../page-editor";
import { decided } from "./review-points";
import { ReviewUnitCard } from "./review-unit-card";
import type { ReviewState } from "./use-review";

type ReviewTabsProps = {
  state: ReviewState;
  specs: PageEditorProps["specs"];
  showPage: (document: PageDocument) => ReactNode;
};

/** What is to be decided, and what comes of it: as words that change, and as visitors would see it. */
export function ReviewTabs({ state, specs, showPage }: ReviewTabsProps) {
  const { units, decisions, setDecisions, result } = state;
  const [tab, setTab] = useState("decide");
  const decide = (
    <ol className="space-y-4">
      {units.map((unit) => (
        <ReviewUnitCard
          key={unit.key}
          unit={unit}
          decisions={decisions}
          document={result.before}
          specs={specs}
          onChoose={(point, choice) => setDecisions((before) => decided(before, point, choice))}
        />
      ))}
    </ol>
  );
  const changes = (
    <DocumentDiff
      comparison={compareDocuments(result.before, result.after)}
      names={{ before: "The page now", after: "The page then" }}
    />
  );
  return (
    <Tabs
      label="Review"
      current={tab}
      onChange={setTab}
      tabs={[
        { id: "decide", label: "Decide", content: decide },
        { id: "changes", label: "What changes", content: changes },
        { id: "result", label: "Preview", content: <div className="h-[60dvh]">{showPage(result.after)}</div> },
      ]}
    />
  );
}
