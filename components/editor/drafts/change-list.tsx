import type { PageDocument } from "@/cms/pages/document";
import type { MergedChange } from "@/cms/pages/merge-documents";
import { sectionTitle } from "@/cms/sections/section-title";
import { fieldTitle } from "./change-names";
import { WordChanges } from "./word-changes";

type ChangeListProps = { changes: readonly MergedChange[]; documents: readonly PageDocument[] };

/** Changes of a page, one after the other. */
export function ChangeList({ changes, documents }: ChangeListProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line">
      {changes.map((change) => (
        <li key={keyOf(change)} className="space-y-1 px-4 py-3">
          <Change change={change} documents={documents} />
        </li>
      ))}
    </ul>
  );
}

function Change({ change, documents }: { change: MergedChange; documents: readonly PageDocument[] }) {
  switch (change.kind) {
    case "field":
      return (
        <>
          <p className="font-medium">{fieldTitle(change, documents)}</p>
          <WordChanges before={change.before} after={change.after} />
        </>
      );
    case "added":
      return (
        <>
          <p className="font-medium">Section added: “{sectionTitle(change.section)}”</p>
          <WordChanges before={null} after={change.section.fields} />
        </>
      );
    case "removed":
      return (
        <>
          <p className="font-medium">Section removed: “{sectionTitle(change.section)}”</p>
          <WordChanges before={change.section.fields} after={null} />
        </>
      );
    case "hidden":
      return <p className="font-medium">Section hidden: “{sectionTitle(change.section)}”</p>;
    case "shown":
      return <p className="font-medium">Section shown again: “{sectionTitle(change.section)}”</p>;
    case "order":
      return <p className="font-medium">The sections stand in another order</p>;
  }
}

function keyOf(change: MergedChange): string {
  if (change.kind === "order") return change.kind;
  return change.kind === "field" ? `${change.sectionId}.${change.name}` : change.section.id;
}
