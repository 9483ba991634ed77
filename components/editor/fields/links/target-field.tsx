"use client";

import { TriangleAlert } from "lucide-react";
import { useState } from "react";
import { FieldFrame } from "../../../ui/field-frame";
import { useEditor } from "../../editor-context";
import { TargetInput } from "./target-input";
import { completedTarget, problemOf, refusalOf, targetWords } from "./target-words";

type TargetFieldProps = {
  name: string;
  label: string;
  value: string;
  /** What was found wrong with it when it was saved. */
  problem?: string;
  isReadOnly?: boolean;
  onChange: (target: string) => void;
};

/** A link's target with its label above, and below it in words where it leads, or what is wrong with it. */
export function TargetField({ name, label, value, problem, isReadOnly, onChange }: TargetFieldProps) {
  const editor = useEditor();
  const [isLeft, setLeft] = useState(false);
  const own = isLeft ? problemOf(value) : refusalOf(value);
  const where = targetWords(value, editor);
  return (
    <FieldFrame
      name={name}
      label={label}
      problem={own ?? problem}
      help={
        where && (
          <span className={where.isDoubtful ? "flex items-start gap-1.5 text-warning" : undefined}>
            {where.isDoubtful && <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />}
            {where.words}
          </span>
        )
      }
    >
      <TargetInput
        value={value}
        isReadOnly={isReadOnly}
        onChange={(target) => {
          setLeft(false);
          onChange(target);
        }}
        onLeave={() => {
          setLeft(true);
          const completed = completedTarget(value, editor);
          if (completed !== value) onChange(completed);
        }}
      />
    </FieldFrame>
  );
}
