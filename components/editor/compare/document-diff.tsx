import { Equal } from "lucide-react";
import type { ReactNode } from "react";
import type { DocumentComparison, SectionComparison } from "@/cms/pages/compare-documents";
import { sectionTitle } from "@/cms/sections/section-title";
import { EmptyState } from "../../ui/empty-state";
import { ChangeRow } from "./change-row";
import { SectionDiff, type SectionLabels } from "./section-diff";
import type { SideNames } from "./two-sides";

type DocumentDiffProps = {
  /** Of `compareDocuments(before, after)`. */
  comparison: DocumentComparison;
  /** What the two documents are called, above each of their values: `{ before: "Default", after: "Your page" }`. */
  names: SideNames;
  /** What sections are called that came, went or changed, where that has other words. */
  labels?: SectionLabels;
  /** What can be done with a section that differs, such as to revert it; stands in its head. */
  actionsOf?: (section: SectionComparison) => ReactNode;
};

/**
 * Two documents of a page beside each other (on a small screen one below the other): page fields and sections that
 * differ, word by word; what is the same is folded. Only shows, so it stands in a dialog or on a page, on the server or
 * in the browser.
 */
export function DocumentDiff({ comparison, names, labels, actionsOf }: DocumentDiffProps) {
  const { fields, sections, isSame } = comparison;
  if (isSame) return <EmptyState icon={Equal} title="Both say the same" />;
  return (
    <div className="space-y-4">
      {fields.length > 0 && (
        <section className="space-y-3 rounded-xl border border-line p-4">
          <h3 className="font-medium">Page settings</h3>
          {fields.map((field) => (
            <ChangeRow key={field.path.join(".")} change={field} names={names} />
          ))}
        </section>
      )}
      {runsOf(sections).map(([first, ...others]) =>
        isUnchanged(first) ? (
          <Unchanged key={first.section.id} sections={[first, ...others]} />
        ) : (
          <SectionDiff
            key={first.section.id}
            comparison={first}
            names={names}
            labels={labels}
            actions={actionsOf?.(first)}
          />
        ),
      )}
    </div>
  );
}

type Run = [SectionComparison, ...SectionComparison[]];

/** Neighbours that are the same on both sides stand together; every other section by itself. */
function runsOf(sections: readonly SectionComparison[]): Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last && isUnchanged(section) && isUnchanged(last[0])) last.push(section);
    else runs.push([section]);
  }
  return runs;
}

function isUnchanged({ change, isMoved }: SectionComparison): boolean {
  return change === "same" && !isMoved;
}

function Unchanged({ sections }: { sections: readonly SectionComparison[] }) {
  const count = sections.length === 1 ? "1 section is the same" : `${sections.length} sections are the same`;
  return (
    <details className="rounded-xl border border-dashed border-line px-4 text-sm text-soft">
      <summary className="flex min-h-10 cursor-pointer items-center">{count}</summary>
      <ul className="list-disc space-y-1 pb-3 pl-5">
        {sections.map(({ section }) => (
          <li key={section.id} className="break-words">
            {sectionTitle(section)}
          </li>
        ))}
      </ul>
    </details>
  );
}
