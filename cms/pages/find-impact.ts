import type { Context } from "../context";
import { checkContent } from "./check-content";
import type { PageContent } from "./content";
import { countFollowing } from "./count-following";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import type { Impact, PageImpact } from "./impact";
import { driftOf, listOverriders, type Overrider } from "./overriders";
import { pageForRead } from "./page-for-read";
import type { PageRow } from "./page-for-write";
import { workingRevision } from "./revision-content";

type Asked = {
  kind: "publish" | "delete";
  /** Each with what would be published, where that is not its draft. */
  targets: ReadonlyArray<{ pageId: string; content?: PageContent }>;
};

/**
 * What publishing or deleting pages would mean for vendors, before it is done. Pages of vendors, those that no vendor
 * has to do with, and deleted ones are left out.
 *
 * @throws NotFound, Forbidden, Invalid where content that was handed over breaks a rule.
 */
export async function findImpact(ctx: Context, { kind, targets }: Asked): Promise<Impact> {
  const impact: PageImpact[] = [];
  const concerned = new Set<string>();
  for (const { pageId, content } of targets) {
    const page = await ownPage(ctx, pageId);
    const document = page && (await documentAfter(ctx, page, kind, content));
    if (!document) continue;
    const overriders = await listOverriders(ctx.db, page);
    // Most pages are overridden by nobody: publishing those needs no counting.
    if (kind === "publish" && !overriders.some(({ patch }) => patch)) continue;
    const { follow, override, behind: asked } = await countFollowing(ctx.db, page, document, overriders);
    if (!override && !follow) continue;
    impact.push({ pageId, title: document.title, follow, override, asked });
    for (const each of overriders) if (isConcerned(each, kind, page, document)) concerned.add(each.vendorId);
  }
  return { pages: impact, vendors: concerned.size };
}

/** The page, where vendors may follow it; one that was deleted meanwhile matters to nobody. */
async function ownPage(ctx: Context, pageId: string): Promise<PageRow | null> {
  const page = await pageForRead(ctx, { pageId });
  return page.vendorId || page.deletedAt ? null : page;
}

/** What vendors would inherit, or inherit so far; null where nothing would change for them. */
async function documentAfter(
  ctx: Context,
  page: PageRow,
  kind: Asked["kind"],
  content: PageContent | undefined,
): Promise<PageDocument | null> {
  if (kind === "delete") {
    const origin = await findOrigin(ctx.db, page);
    return origin?.pageId === page.id ? origin.document : null;
  }
  const current = await workingRevision(ctx.db, page);
  if (content) return (await checkContent(ctx, page, content, current)).document;
  return page.draftRevisionId || page.scheduledRevisionId ? current.document : null;
}

function isConcerned(each: Overrider, kind: Asked["kind"], page: PageRow, document: PageDocument): boolean {
  if (kind === "delete") return each.patch !== null;
  return driftOf(each, document, page.lockedSectionIds)?.isBehind ?? false;
}
