type Pointers = { draftRevisionId: string | null; isPublic: boolean; isScheduled: boolean };

/** How far a page is on its way to visitors; "changed" is public with a newer draft. */
export type Publication = "draft" | "scheduled" | "published" | "changed";

/** The badge beside a page. A schedule counts until it comes due, whatever is public meanwhile. */
export function publicationOf({ draftRevisionId, isPublic, isScheduled }: Pointers): Publication {
  if (isScheduled) return "scheduled";
  if (!isPublic) return "draft";
  return draftRevisionId ? "changed" : "published";
}
