import type { PageImpact } from "@/cms/pages/impact";

/** What publishing or deleting a page means for vendors, in a sentence. */
export function impactSentence(kind: "publish" | "delete", { follow, override, asked }: Omit<PageImpact, "pageId">) {
  if (kind === "publish") return `${follow} follow, ${override} override, ${asked} will be asked to review.`;
  const lost = `${follow} ${follow === 1 ? "vendor follows it and loses" : "vendors follow it and lose"} it`;
  if (!override) return `${lost}.`;
  const kept = override === 1 ? "1 override becomes a page" : `${override} overrides become pages`;
  return `${lost}; ${kept} of ${override === 1 ? "its vendor’s" : "their vendors’"} own.`;
}

/** What became of the overrides of deleted pages, or nothing to say. */
export function orphanedText(orphaned: number): string | undefined {
  if (!orphaned) return undefined;
  return orphaned === 1
    ? "One override of it became a page of its vendor’s own."
    : `${orphaned} overrides became pages of their vendors’ own.`;
}

/** What became of them when the pages were brought back, or nothing to say. */
export function relinkedText({ relinked, left }: { relinked: number; left: number }): string | undefined {
  const said = [
    ...(relinked ? [relinked === 1 ? "1 override follows it again." : `${relinked} overrides follow again.`] : []),
    ...(left
      ? [
          left === 1
            ? "1 page was changed since and is left as it is."
            : `${left} pages were changed since and are left as they are.`,
        ]
      : []),
  ];
  return said.join(" ") || undefined;
}
