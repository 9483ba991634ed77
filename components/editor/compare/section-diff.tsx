import type { ReactNode } from "react";
import type { SectionComparison } from "@/cms/pages/compare-documents";
import { sectionTitle } from "@/cms/sections/section-title";
import { inWords } from "../../pages/words";
import { Badge } from "../../ui/badge";
import { ChangeRow } from "./change-row";
import { PlainFields } from "./plain-value";
import { type SideNames, TwoSides } from "./two-sides";

const signs = {
  same: null,
  added: { tone: "success", label: "Added" },
  removed: { tone: "danger", label: "Removed" },
  changed: { tone: "accent", label: "Changed" },
  hidden: { tone: "neutral", label: "Hidden" },
  shown: { tone: "success", label: "Shown again" },
} as const;

export type SectionLabels = Partial<Record<SectionComparison["change"], string>>;

type SectionDiffProps = {
  comparison: SectionComparison;
  names: SideNames;
  labels?: SectionLabels | undefined;
  actions?: ReactNode;
};

/** A section that is not the same on both sides: what became of it, and what its words were and are. */
export function SectionDiff({ comparison, names, labels, actions }: SectionDiffProps) {
  const { section, change, isMoved, fields } = comparison;
  const sign = signs[change];
  return (
    <section className="space-y-3 rounded-xl border border-line p-4">
      <header className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-0 flex-1 basis-40">
          <span className="block text-xs text-soft">{inWords(section.kind)}</span>
          <span className="block font-medium break-words">{sectionTitle(section)}</span>
        </h3>
        {sign && <Badge tone={sign.tone}>{labels?.[change] ?? sign.label}</Badge>}
        {isMoved && <Badge tone="accent">Moved</Badge>}
        {actions}
      </header>
      {change === "same" && <p className="text-sm text-soft">It stands in another place; its words are the same.</p>}
      {change === "hidden" && <p className="text-sm text-soft">The page keeps it, and visitors do not see it.</p>}
      {change === "shown" && <p className="text-sm text-soft">Visitors see it again.</p>}
      {fields.map((field) => (
        <ChangeRow key={field.path.join(".")} change={field} names={names} />
      ))}
      {change === "added" && (
        <TwoSides names={names} before={<Missing />} after={<PlainFields fields={section.fields} />} />
      )}
      {change === "removed" && (
        <TwoSides names={names} before={<PlainFields fields={section.fields} />} after={<Missing />} />
      )}
    </section>
  );
}

function Missing() {
  return <span className="text-soft">Not there</span>;
}
