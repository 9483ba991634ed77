"use client";

import type { FieldChoice } from "@/cms/inheritance/choices";
import type { ReviewField } from "@/cms/inheritance/review-item";
import { compareValues } from "@/cms/pages/compare-values";
import type { FieldSpec } from "@/cms/sections/field-spec";
import { inWords } from "../../pages/words";
import { ChangeRow } from "../compare/change-row";
import { FieldEditor } from "../fields/field-editor";
import { setAt } from "../set-at";
import { ReviewChoice } from "./review-choice";

type ReviewFieldPointProps = {
  field: ReviewField;
  /** How the field is written; none where it cannot be. */
  spec: FieldSpec | undefined;
  choice: FieldChoice | undefined;
  onChoose: (choice: FieldChoice) => void;
};

/** One field that the default changed: what it was, what the default says now, what the vendor says, and what is to hold. */
export function ReviewFieldPoint({ field, spec, choice, onChoose }: ReviewFieldPointProps) {
  const { name, base, origin, isConflict } = field;
  const mine = isConflict ? field.mine : base;
  const label = inWords(name);
  const value = typeof choice === "object" ? "edit" : choice;
  const edited = typeof choice === "object" ? choice.edit : mine;
  return (
    <div className="space-y-3 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <Change title="The default changed this" from={base} to={origin} name={name} now="The default now" />
      {isConflict ? (
        <Change title="You changed this" from={base} to={mine} name={name} now="Yours" />
      ) : (
        <p className="text-sm text-soft">You did not change this, so your page shows the default’s already.</p>
      )}
      <ReviewChoice
        legend={`What is to hold for ${label}`}
        options={[
          { value: "default", label: isConflict ? "Take the default" : "Follow the default" },
          { value: "mine", label: isConflict ? "Keep mine" : "Keep as it was" },
          ...(spec ? [{ value: "edit", label: "Write something else" } as const] : []),
        ]}
        value={value}
        onChange={(next) => onChoose(next === "edit" ? { edit: edited as never } : next)}
      />
      {value === "edit" && spec && (
        <FieldEditor
          label={label}
          spec={spec}
          value={edited}
          path={[name]}
          problems={{}}
          onChange={(path, next) => onChoose({ edit: editedField(name, edited, path, next) as never })}
        />
      )}
    </div>
  );
}

function editedField(name: string, value: unknown, path: ReadonlyArray<string | number>, next: unknown): unknown {
  return (setAt({ [name]: value }, path, next) as Record<string, unknown>)[name];
}

type ChangeProps = { title: string; from: unknown; to: unknown; name: string; now: string };

function Change({ title, from, to, name, now }: ChangeProps) {
  return (
    <div className="space-y-2">
      <p className="text-sm text-soft">{title}</p>
      {compareValues(from, to, [name]).map((change) => (
        <ChangeRow key={change.path.join(".")} change={change} names={{ before: "It was", after: now }} />
      ))}
    </div>
  );
}
