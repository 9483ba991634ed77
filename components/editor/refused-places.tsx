"use client";

import type { PageDocument } from "@/cms/pages/document";
import { sectionAt } from "@/cms/pages/section-at";
import { findingPlace } from "./checks/finding-place";

export type RefusedPlacesProps = {
  /** What is wrong, by paths such as `sections.2.fields.heading`. */
  problems: Readonly<Record<string, string>>;
  document: PageDocument;
  /** Leads to a field of a section, or of the page itself for null. */
  onJump: (sectionId: string | null, field: string | null) => void;
};

const most = 5;

/** The places of the page that a save was refused for; each leads there. */
export function RefusedPlaces({ problems, document, onJump }: RefusedPlacesProps) {
  const places = Object.entries(problems).map(([path, problem]) => {
    const at = sectionAt(document, path.split("."));
    return { path, problem, sectionId: at?.section.id ?? null, field: at ? at.way.join(".") : path };
  });
  if (!places.length) return null;
  return (
    <ul className="space-y-1">
      {places.slice(0, most).map(({ path, problem, ...place }) => (
        <li key={path}>
          <button
            type="button"
            onClick={() => onJump(place.sectionId, place.field)}
            className="text-left font-medium underline wrap-anywhere"
          >
            {findingPlace(document, place)}
          </button>{" "}
          <span className="text-soft">{problem}</span>
        </li>
      ))}
      {places.length > most && <li>And {places.length - most} more.</li>}
    </ul>
  );
}
