"use client";

import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CheckedSite, checkPage, Finding } from "@/cms/pages/checks";
import type { PageDocument } from "@/cms/pages/document";

/**
 * What is to mend on the page as it is typed, a moment behind the keys. The checks are fetched once the editor stands:
 * they bring the schemas and a reader of Markdown with them.
 */
export function useFindings(document: PageDocument, site: CheckedSite): readonly Finding[] {
  const [check, setCheck] = useState<typeof checkPage | null>(null);
  const looked = useDeferredValue(document);
  useEffect(() => {
    // Without them the server still refuses what cannot be stored.
    import("@/cms/pages/checks").then(
      (checks) => setCheck(() => checks.checkPage),
      () => {},
    );
  }, []);
  return useMemo(() => check?.(looked, site) ?? [], [check, looked, site]);
}
