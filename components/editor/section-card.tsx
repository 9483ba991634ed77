"use client";

import { ArrowDown, ArrowUp, ChevronRight, Copy, Lock, Trash2 } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { Section } from "@/cms/sections/section";
import { inWords } from "../pages/words";
import { Badge } from "../ui/badge";
import { IconButton } from "../ui/icon-button";
import { FieldEditor } from "./fields/field-editor";
import type { FieldProps } from "./fields/field-props";

type SectionCardProps = Pick<FieldProps, "problems" | "onChange"> & {
  section: Section;
  position: number;
  count: number;
  fields: Record<string, FieldSpec>;
  /** The platform has locked the section: it can be looked at. */
  isLocked: boolean;
  onMove: (to: number) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

/** A section of a page, folded; open, it shows its fields. Opens by itself where something is wrong in it. */
export function SectionCard({ section, position, count, fields, isLocked, problems, ...on }: SectionCardProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const place = `sections.${position}.`;
  const hasProblem = Object.keys(problems).some((path) => path.startsWith(place));
  useEffect(() => {
    if (hasProblem && details.current) details.current.open = true;
  }, [hasProblem]);
  const name = inWords(section.kind);
  const title = titleOf(section);
  const about = `${name}${title ? `: ${title}` : ""}`;
  return (
    <div className={`rounded-xl border bg-panel shadow-panel ${hasProblem ? "border-danger" : "border-line"}`}>
      <details ref={details} className="group">
        <summary className="flex min-h-14 cursor-pointer list-none items-center gap-3 rounded-xl px-4 py-2">
          <ChevronRight
            aria-hidden="true"
            className="size-4 shrink-0 text-soft transition-transform group-open:rotate-90"
          />
          <span className="min-w-0 flex-1">
            <span className="block text-xs text-soft">{name}</span>
            <span className="block truncate text-sm font-medium">{title || "Nothing written yet"}</span>
          </span>
          {hasProblem && <Badge tone="danger">To mend</Badge>}
          {isLocked && (
            <Badge>
              <Lock aria-hidden="true" className="mr-1 size-3" /> Locked
            </Badge>
          )}
        </summary>
        <div className="space-y-5 border-t border-line p-4 sm:p-5">
          {Object.entries(fields).map(([field, spec]) => (
            <FieldEditor
              key={field}
              label={inWords(field)}
              spec={spec}
              value={(section.fields as Record<string, unknown>)[field]}
              path={["sections", position, "fields", field]}
              problems={problems}
              isReadOnly={isLocked}
              onChange={on.onChange}
            />
          ))}
          {!isLocked && (
            <div className="flex flex-wrap justify-end gap-1 border-t border-line pt-3">
              <IconButton
                icon={ArrowUp}
                label={`Move up: ${about}`}
                isDisabled={position === 0}
                onClick={() => on.onMove(position - 1)}
              />
              <IconButton
                icon={ArrowDown}
                label={`Move down: ${about}`}
                isDisabled={position === count - 1}
                onClick={() => on.onMove(position + 1)}
              />
              <IconButton icon={Copy} label={`Duplicate: ${about}`} onClick={on.onDuplicate} />
              <IconButton icon={Trash2} label={`Remove: ${about}`} onClick={on.onRemove} />
            </div>
          )}
        </div>
      </details>
    </div>
  );
}

/** What a section says first, so that it is recognised folded. */
function titleOf({ fields }: Section): string {
  const named = fields as { heading?: string; body?: string };
  return (
    named.heading ??
    named.body
      ?.replace(/^#+\s*/, "")
      .split("\n", 1)[0]
      ?.slice(0, 80) ??
    ""
  );
}
