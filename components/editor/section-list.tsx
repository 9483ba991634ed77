"use client";

import { Plus } from "lucide-react";
import { useRef } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { blankFields, type FieldSpec } from "@/cms/sections/field-spec";
import type { SectionKind } from "@/cms/sections/kinds";
import type { Section } from "@/cms/sections/section";
import { inWords } from "../pages/words";
import { Button } from "../ui/button";
import { Menu, MenuButton } from "../ui/menu";
import { useToaster } from "../ui/toaster";
import type { FieldProps } from "./fields/field-props";
import { SectionCard } from "./section-card";
import { moved } from "./set-at";

type SectionListProps = Pick<FieldProps, "problems" | "onChange"> & {
  sections: PageDocument["sections"];
  specs: Record<SectionKind, Record<string, FieldSpec>>;
  lockedIds: readonly string[];
};

const mostSections = 60;

/** The sections of a page in their order. */
export function SectionList({ sections, specs, lockedIds, problems, onChange }: SectionListProps) {
  const announce = useToaster();
  const current = useRef(sections);
  current.current = sections;
  const change = (next: readonly Section[]) => onChange(["sections"], next);

  function add(kind: SectionKind): void {
    change([...sections, { id: crypto.randomUUID(), kind, fields: blankFields(specs[kind]) } as Section]);
  }

  function remove(section: Section, position: number): void {
    change(sections.filter(({ id }) => id !== section.id));
    const undo = () => {
      const now = current.current;
      onChange(["sections"], [...now.slice(0, position), section, ...now.slice(position)]);
    };
    announce({ title: "Section removed", description: "It is gone from the page once you save.", undo });
  }

  return (
    <div className="space-y-3">
      <ol className="space-y-3">
        {sections.map((section, position) => (
          <li key={section.id}>
            <SectionCard
              section={section}
              position={position}
              count={sections.length}
              fields={specs[section.kind]}
              isLocked={lockedIds.includes(section.id)}
              problems={problems}
              onChange={onChange}
              onMove={(to) => change(moved(sections, position, to))}
              onDuplicate={() => change(duplicated(sections, position))}
              onRemove={() => remove(section, position)}
            />
          </li>
        ))}
      </ol>
      {sections.length < mostSections && (
        <Menu
          trigger={
            <Button className="w-full border-dashed">
              <Plus aria-hidden="true" className="size-4" /> Add a section
            </Button>
          }
        >
          <div className="max-h-80 overflow-y-auto">
            {(Object.keys(specs) as SectionKind[]).map((kind) => (
              <MenuButton key={kind} onClick={() => add(kind)}>
                {inWords(kind)}
              </MenuButton>
            ))}
          </div>
        </Menu>
      )}
    </div>
  );
}

/** The copy has an id of its own: ids are never used twice. */
function duplicated(sections: PageDocument["sections"], position: number): Section[] {
  return sections.flatMap((section, index) =>
    index === position ? [section, { ...section, id: crypto.randomUUID() }] : [section],
  );
}
