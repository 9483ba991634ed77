"use client";

import { Plus } from "lucide-react";
import { heldBy, mostSections } from "@/cms/pages/hidden-sections";
import type { SectionKind } from "@/cms/sections/kinds";
import { isRetired } from "@/cms/sections/retired";
import { inWords } from "../pages/words";
import { Button } from "../ui/button";
import { leadToView } from "./checks/lead-to";
import type { FieldProps } from "./fields/field-props";
import { FieldSourceHint } from "./inheritance/field-source-hint";
import { HiddenSectionNote } from "./inheritance/hidden-section-note";
import { SectionSourceNote } from "./inheritance/section-source-note";
import type { PageInheritance } from "./inheritance/use-inheritance";
import { AddSection } from "./outline/add-section";
import type { PageEditorProps } from "./page-editor";
import { RetiredSection } from "./retired-section";
import { SectionFields } from "./section-fields";

type SectionPaneProps = Pick<FieldProps, "problems" | "onChange"> &
  Pick<PageEditorProps, "document" | "specs" | "lockedSectionIds"> & {
    selectedId: string | null;
    inherited: PageInheritance;
    onReview: () => void;
    onAdd: (kind: SectionKind) => void;
    onShow: (id: string) => void;
  };

/** The fields of the section that is chosen, each with where it comes from and the way back there. */
export function SectionPane({ document, selectedId, specs, lockedSectionIds, inherited, ...rest }: SectionPaneProps) {
  const showAgain = (id: string) => {
    rest.onShow(id);
    // The button that was pressed goes with the note.
    leadToView();
  };
  const position = document.sections.findIndex(({ id }) => id === selectedId);
  const section = document.sections[position];
  const aside = inherited.sources?.hidden ?? document.hiddenSections;
  const hidden = aside?.find((each) => each.section.id === selectedId)?.section;
  if (!section) {
    if (hidden) return <HiddenSectionNote section={hidden} onShow={() => showAgain(hidden.id)} />;
    return <p className="text-sm text-soft">Choose a section to write in it, or add one.</p>;
  }
  const { id, kind } = section;
  const source = inherited.sources?.chips[id];
  const isOwn = inherited.inheritance?.isOwn ?? false;
  const mayReview = inherited.inheritance?.may.includes("review");
  const hintOf = (field: string) => (
    <FieldSourceHint
      label={inWords(field)}
      source={source?.fields[field]}
      isOwn={isOwn}
      onUseDefault={source?.isOrphaned ? undefined : () => inherited.revertField(`${id}.${field}`)}
    />
  );
  const note = source && (
    <SectionSourceNote
      source={source}
      isOwn={isOwn}
      onReview={mayReview ? rest.onReview : undefined}
      onRevert={() => inherited.revertSection(id)}
    />
  );
  // By its id: what ends later, such as an upload, finds the section wherever it was moved meanwhile.
  const onChange: FieldProps["onChange"] = ([list = "", , ...place], value) =>
    rest.onChange([list, id, ...place], value);
  if (isRetired(section)) return <RetiredSection section={section} source={note} />;
  return (
    <>
      <SectionFields
        section={section}
        position={position}
        specs={specs.sections[kind]}
        isLocked={lockedSectionIds.includes(id)}
        source={note}
        sourceOf={source && source.state !== "added" ? hintOf : undefined}
        problems={rest.problems}
        onChange={onChange}
      />
      {heldBy(document).length < mostSections && (
        <AddSection
          onAdd={rest.onAdd}
          trigger={
            <Button look="quiet" className="w-full">
              <Plus aria-hidden="true" className="size-4" /> Go on with another section
            </Button>
          }
        />
      )}
    </>
  );
}
