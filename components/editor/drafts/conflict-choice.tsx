import { type ReactNode, useId } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { heldBy } from "@/cms/pages/hidden-sections";
import type { MergeConflict, Side } from "@/cms/pages/merge-documents";
import { fieldTitle, titleOf } from "./change-names";
import { WordChanges } from "./word-changes";

type ConflictChoiceProps = {
  conflict: MergeConflict;
  documents: readonly PageDocument[];
  choice: Side | undefined;
  onChoose: (side: Side) => void;
};

/** Something that both changed, with what each of them made of it; one of the two is chosen. */
export function ConflictChoice({ conflict, documents, choice, onChoose }: ConflictChoiceProps) {
  const name = useId();
  const option = (side: Side, label: string) => (
    <label className="block min-w-0 cursor-pointer space-y-2 rounded-lg border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft/40">
      <span className="flex items-center gap-2 font-medium">
        <input
          type="radio"
          name={name}
          checked={choice === side}
          onChange={() => onChoose(side)}
          className="size-4 accent-accent"
        />
        {label}
      </span>
      <Version conflict={conflict} side={side} documents={documents} />
    </label>
  );
  return (
    <fieldset className="space-y-2">
      <legend className="mb-2 font-medium">{titleOfConflict(conflict, documents)}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {option("mine", "Mine")}
        {option("theirs", "Theirs")}
      </div>
    </fieldset>
  );
}

function titleOfConflict(conflict: MergeConflict, documents: readonly PageDocument[]): string {
  if (conflict.kind === "order") return "The order of the sections";
  if (conflict.kind === "section") return `The section “${titleOf(conflict.sectionId, documents)}”`;
  return fieldTitle(conflict, documents);
}

type VersionProps = { conflict: MergeConflict; side: Side; documents: readonly PageDocument[] };

function Version({ conflict, side, documents }: VersionProps): ReactNode {
  if (conflict.kind === "field") return <WordChanges before={conflict.base} after={conflict[side]} />;
  if (conflict.kind === "order") {
    return (
      <ol className="list-decimal space-y-1 pl-5">
        {conflict[side].map((id) => (
          <li key={id} className="wrap-anywhere">
            {titleOf(id, documents)}
          </li>
        ))}
      </ol>
    );
  }
  const section = conflict[side];
  if (!section) return <p>The section is {conflict.gone}.</p>;
  const base = documents.at(-1);
  const begun = base && heldBy(base).find(({ id }) => id === section.id);
  return <WordChanges before={begun?.fields} after={section.fields} />;
}
