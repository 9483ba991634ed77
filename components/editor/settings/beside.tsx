"use client";

import { createContext, type ReactNode, use, useState } from "react";
import type { PageDocument } from "@/cms/pages/document";
import { inWords } from "../../pages/words";
import { pairedSection } from "./paired-section";
import { SideBySide } from "./side-by-side";

/** The page in another language, shown beside the fields. */
type Beside = { pageId: string; language: string; locale: string; document: PageDocument };

type BesideValue = { beside: Beside | null; show: (beside: Beside | null) => void };

const BesideContext = createContext<BesideValue>({ beside: null, show: () => undefined });

/** Keeps which language stands beside the fields, for all panes of an editor. */
export function BesideProvider({ children }: { children: ReactNode }) {
  const [beside, show] = useState<Beside | null>(null);
  return <BesideContext value={{ beside, show }}>{children}</BesideContext>;
}

export function useBeside(): BesideValue {
  return use(BesideContext);
}

/** What a section says in the other language, where one stands beside. */
export function BesideSection({ document, sectionId }: { document: PageDocument; sectionId: string }) {
  const { beside, show } = useBeside();
  if (!beside) return null;
  const paired = pairedSection(document, sectionId, beside.document);
  return (
    <SideBySide
      {...beside}
      title={paired ? inWords(paired.kind) : "This section"}
      fields={paired?.fields ?? {}}
      onHide={() => show(null)}
    />
  );
}

/** What the page is called in the other language, in menus and for search engines too. */
export function BesidePage() {
  const { beside, show } = useBeside();
  if (!beside) return null;
  const { title, menuLabel, seoTitle, seoDescription } = beside.document;
  return (
    <SideBySide
      {...beside}
      title="Page"
      fields={{ title, menuLabel, seoTitle, seoDescription }}
      onHide={() => show(null)}
    />
  );
}
