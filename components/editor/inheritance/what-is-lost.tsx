import { compareDocuments } from "@/cms/pages/compare-documents";
import type { PageDocument } from "@/cms/pages/document";
import { sectionTitle } from "@/cms/sections/section-title";
import { inWords } from "../../pages/words";

type WhatIsLostProps = { origin: PageDocument; document: PageDocument };

const changes = {
  same: "moved",
  changed: "changed",
  added: "added",
  removed: "hidden",
  hidden: "hidden",
  shown: "added",
} as const;

/** What of a page is not the default's: visitors would see it no more. */
export function WhatIsLost({ origin, document }: WhatIsLostProps) {
  const { fields, sections } = compareDocuments(origin, document);
  const own = sections.filter(({ change, isMoved }) => change !== "same" || isMoved);
  const names = [...new Set(fields.map(({ path }) => inWords(String(path[0]))))];
  if (!own.length && !names.length) return <p>Nothing differs from the default now.</p>;
  return (
    <>
      <p>Visitors will see these no more:</p>
      <ul className="max-h-60 list-disc space-y-1 overflow-y-auto pl-5">
        {own.map(({ section, change }) => (
          <li key={section.id} className="wrap-anywhere">
            {inWords(section.kind)}: {sectionTitle(section)} <span className="text-soft">({changes[change]})</span>
          </li>
        ))}
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
