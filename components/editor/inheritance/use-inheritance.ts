"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { useToaster } from "../../ui/toaster";
import type { PageSave, SaveAction } from "../page-save";
import type { PageEditing } from "../use-page-editing";
import { hideSectionIn, revertFieldIn, revertSectionIn, showSectionIn } from "./edits";
import type { Inheritance } from "./inheritance";
import { type Edited, liveSources, overriddenOf, stillGivenBack } from "./live-sources";

/**
 * Where everything on a vendor's page comes from while it is written, and what gives it back; null sources for a page
 * that follows nothing by parts.
 *
 * @param given how the page stands as the server has it now. What is typed was begun over one standing: until it is
 *   saved or discarded, a newer one would take what the default added since for what the writer hides.
 */
export function useInheritance(given: Inheritance | null, editing: PageEditing) {
  const { document, begun, change, givenBack: places, setGivenBack } = editing;
  const { version, content } = begun;
  const announce = useToaster();
  const [kept, setKept] = useState(given);
  const isBegunOver =
    given?.standing.version === version &&
    (content.originRevisionId ?? null) ===
      (given.standing.override ? (given.standing.origin?.revisionId ?? null) : null);
  if (given !== kept && (isBegunOver || !given)) setKept(given);
  const inheritance = isBegunOver ? given : kept;

  const overridden = useMemo(() => overriddenOf(inheritance?.standing ?? null), [inheritance]);
  // Signs may come a moment later than the letters they are about.
  const read = useDeferredValue(document);
  const sources = useMemo(
    () => overridden && liveSources(overridden, { document: read, givenBack: places }),
    [overridden, read, places],
  );

  function hide(id: string): void {
    edit((edited) => hideSectionIn(edited, id));
    announce({ title: "Section hidden", description: "Visitors see it until you publish.", undo: () => show(id) });
  }

  function show(id: string): void {
    if (overridden) edit((edited) => showSectionIn(overridden, edited, id));
  }

  function edit(by: (edited: Edited) => Edited): void {
    // An undo may come long after: what was typed and given back since must stay.
    setGivenBack((before) => by({ document, givenBack: before }).givenBack);
    change((before) => by({ document: before, givenBack: places }).document);
  }

  return {
    inheritance,
    sources,
    revertSection: (id: string) => overridden && edit((edited) => revertSectionIn(overridden, edited, id)),
    revertField: (place: string) => overridden && edit((edited) => revertFieldIn(overridden, edited, place)),
    hideSection: hide,
    showSection: show,
    /** The same save, saying also what was given back to the default. */
    saying:
      (action: SaveAction): SaveAction =>
      (save: PageSave) => {
        const givenBack = overridden
          ? stillGivenBack(overridden.origin.document, { document: save.document, givenBack: places })
          : [];
        return action({ ...save, ...(givenBack.length && { givenBack }) });
      },
  };
}

export type PageInheritance = ReturnType<typeof useInheritance>;
