"use client";

import { useMemo, useState } from "react";
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
export function useInheritance(given: Inheritance | null, { document, begun, change }: PageEditing) {
  const { version, content } = begun;
  const [kept, setKept] = useState(given);
  const [back, setBack] = useState<{ version: number; places: readonly string[] }>({ version, places: [] });
  const isBegunOver =
    given?.standing.version === version &&
    (content.originRevisionId ?? null) ===
      (given.standing.override ? (given.standing.origin?.revisionId ?? null) : null);
  if (given !== kept && (isBegunOver || !given)) setKept(given);
  const inheritance = isBegunOver ? given : kept;

  const places = back.version === version ? back.places : [];
  const overridden = useMemo(() => overriddenOf(inheritance?.standing ?? null), [inheritance]);
  const sources = useMemo(
    () => overridden && liveSources(overridden, { document, givenBack: places }),
    [overridden, document, places],
  );

  function edit(by: (edited: Edited) => Edited): void {
    const next = by({ document, givenBack: places });
    setBack({ version, places: next.givenBack });
    change(() => next.document);
  }

  return {
    inheritance,
    sources,
    revertSection: (id: string) => overridden && edit((edited) => revertSectionIn(overridden, edited, id)),
    revertField: (place: string) => overridden && edit((edited) => revertFieldIn(overridden, edited, place)),
    hideSection: (id: string) => edit((edited) => hideSectionIn(edited, id)),
    showSection: (id: string) => overridden && edit((edited) => showSectionIn(overridden, edited, id)),
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
