"use client";

import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import type { FieldSpec } from "@/cms/sections/field-spec";
import type { Section } from "@/cms/sections/section";
import { inWords } from "../pages/words";
import { Alert } from "../ui/alert";
import { FieldEditor } from "./fields/field-editor";
import type { FieldProps } from "./fields/field-props";
import { kindWords } from "./outline/kind-words";

type SectionFieldsProps = Pick<FieldProps, "problems" | "onChange"> & {
  section: Section;
  position: number;
  specs: Record<string, FieldSpec>;
  isLocked: boolean;
  /** Where the section comes from, and the way back there. */
  source: ReactNode;
  /** Where a field comes from; stands below it. */
  sourceOf?: (field: string) => ReactNode;
};

/** What a section says, in fields made from its schema. */
export function SectionFields({ section, position, specs, isLocked, problems, onChange, ...from }: SectionFieldsProps) {
  const { icon: Icon, purpose } = kindWords[section.kind];
  return (
    <section aria-label="Fields" className="space-y-5">
      <header className="space-y-2">
        <h2 className="flex items-center gap-2 font-semibold tracking-tight">
          <Icon aria-hidden="true" className="size-4 text-accent" /> {inWords(section.kind)}
        </h2>
        <p className="text-sm text-soft">{purpose}.</p>
        {from.source}
      </header>
      {isLocked && (
        <Alert>
          <p className="flex items-center gap-2">
            <Lock aria-hidden="true" className="size-4" /> The platform has locked this section, so it cannot be changed
            here.
          </p>
        </Alert>
      )}
      {Object.entries(specs).map(([field, spec]) => (
        <div key={`${section.id} ${field}`} className="space-y-1">
          <FieldEditor
            label={inWords(field)}
            spec={spec}
            value={(section.fields as Record<string, unknown>)[field]}
            path={["sections", position, "fields", field]}
            problems={problems}
            isReadOnly={isLocked}
            onChange={onChange}
          />
          {from.sourceOf?.(field)}
        </div>
      ))}
    </section>
  );
}
