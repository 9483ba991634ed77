import { Eye } from "lucide-react";
import type { Section } from "@/cms/sections/section";
import { sectionTitle } from "@/cms/sections/section-title";
import { inWords } from "../../pages/words";
import { Button } from "../../ui/button";
import { PlainFields } from "../compare/plain-value";
import { SectionChip } from "./section-chip";

type HiddenSectionNoteProps = { section: Section; onShow: () => void };

/** A section that visitors do not see: what it would say, and the way back. */
export function HiddenSectionNote({ section, onShow }: HiddenSectionNoteProps) {
  return (
    <section aria-label="Fields" className="space-y-5 text-sm">
      <header className="space-y-2">
        <h2 className="text-base font-semibold tracking-tight wrap-anywhere">
          {inWords(section.kind)}: {sectionTitle(section)}
        </h2>
        <p className="flex flex-wrap items-center gap-2">
          <SectionChip source={{ state: "hidden", isMoved: false }} />
          <span className="text-soft">Visitors do not see it.</span>
        </p>
        <Button onClick={onShow}>
          <Eye aria-hidden="true" className="size-4" /> Show again
        </Button>
      </header>
      <PlainFields fields={section.fields} />
    </section>
  );
}
