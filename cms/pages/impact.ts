/** What doing something to one of the platform's pages means for its vendors, by numbers of them. */
export type PageImpact = {
  pageId: string;
  title: string;
  /** They show it as it is. */
  follow: number;
  /** They change sections of it. */
  override: number;
  /** An update would wait for their decision. */
  asked: number;
};

export type Impact = {
  /** The pages that matter to vendors, in the order in which they were named. */
  pages: PageImpact[];
  /** Vendors who would be asked once it is published, or whose override would stand for itself: each counted once. */
  vendors: number;
};

/** What tells an impact that was looked at from another that it has become meanwhile. */
export function impactFingerprint(pages: ReadonlyArray<Pick<PageImpact, "pageId" | "override" | "asked">>): string {
  return pages
    .map(({ pageId, override, asked }) => [pageId, override, asked].join(":"))
    .sort()
    .join(" ");
}
