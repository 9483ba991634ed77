import type { Context } from "@/cms/context";
import type { BulkAction } from "@/cms/pages/bulk-actions";
import type { PageContent } from "@/cms/pages/content";
import { findImpact } from "@/cms/pages/find-impact";
import { type Impact, impactFingerprint } from "@/cms/pages/impact";

type Target = { pageId: string; content?: PageContent };

/**
 * What something means for vendors, where they have to do with it and the person who does it has not seen it as it is
 * now; else null.
 *
 * @param targets the pages; asked for only where the action can matter.
 * @param lookedAt the fingerprint of what was seen.
 */
export async function unseenImpact(
  ctx: Context,
  kind: BulkAction["kind"],
  targets: () => Promise<readonly Target[]> | readonly Target[],
  lookedAt: string | undefined,
): Promise<Impact | null> {
  if (kind !== "publish" && kind !== "delete") return null;
  const impact = await findImpact(ctx, { kind, targets: await targets() });
  return impact.pages.length && lookedAt !== impactFingerprint(impact.pages) ? impact : null;
}
