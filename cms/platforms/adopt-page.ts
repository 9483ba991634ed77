import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { createPage } from "../pages/create-page";
import type { PageDocument } from "../pages/document";
import { heldBy } from "../pages/hidden-sections";
import type { layers } from "../pages/layer";
import { publishPage } from "../pages/publish-page";
import { withFreshIds } from "../pages/read-copy";
import { saveDraft } from "../pages/save-draft";

/** A page of a platform's own as another platform takes it over: where it stands, its policy, and all of its stages. */
export type AdoptedPage = {
  layer: typeof layers.platform | typeof layers.default;
  locale: string;
  slug: string;
  isLocked: boolean;
  isRequired: boolean;
  isShownByVendors: boolean;
  lockedSectionIds: readonly string[];
  formerSlugs: string[];
  /** Those of them whose addresses lead visitors to the page. */
  redirectedSlugs: string[];
  published: PageDocument | null;
  scheduled: { document: PageDocument; at: Date } | null;
  draft: PageDocument | null;
};

/**
 * Creates a page of another platform on this one, with its stages as they are. A section's id is never used twice, so
 * those of its sections are new; they are the same in all of its stages, as they were.
 *
 * @param isHeld whether its sections may be as they are (`checkContent`), because the page is one of this installation.
 * @throws as `createPage` and `saveDraft` do.
 */
export async function adoptPage(
  ctx: Context,
  { platformId, page, isHeld }: { platformId: string; page: AdoptedPage; isHeld: boolean },
): Promise<{ pageId: string }> {
  const { published, scheduled, draft, lockedSectionIds, formerSlugs, redirectedSlugs, ...place } = page;
  const ids = new Map<string, string>();
  const freshId = (id: string) => ids.get(id) ?? ids.set(id, randomUUID()).get(id) ?? id;
  let pageId: string | undefined;
  const write = async (original: PageDocument): Promise<string> => {
    const document = withFreshIds(original, freshId);
    const content = { document };
    if (pageId) await saveDraft(ctx, { pageId, version: undefined, content });
    else {
      const held = isHeld ? heldBy(document) : [];
      ({ pageId } = await createPage(ctx, { ...place, platformId, vendorId: null, content, held }));
    }
    return pageId;
  };
  if (published) await publishPage(ctx, { pageId: await write(published) });
  if (scheduled) await publishPage(ctx, { pageId: await write(scheduled.document), at: scheduled.at });
  if (draft) await write(draft);
  if (!pageId) throw new Error("A page without content cannot be taken over.");
  const locked = lockedSectionIds.flatMap((id) => ids.get(id) ?? []);
  if (locked.length || formerSlugs.length) {
    const known = { lockedSectionIds: locked, formerSlugs, redirectedSlugs };
    await ctx.db.update(pages).set(known).where(eq(pages.id, pageId));
  }
  return { pageId };
}
