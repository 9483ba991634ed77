import type { Context } from "@/cms/context";
import { Conflict, NotFound } from "@/cms/errors";
import { findUsage, type Plan } from "@/cms/memberships/quota";
import { type EditedPage, findPage } from "@/cms/pages/find-page";
import { findStanding } from "@/cms/pages/find-standing";
import { findWritingAids } from "@/cms/pages/find-writing-aids";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { layers } from "@/cms/pages/layer";
import { listVendorPages, type VendorPage } from "@/cms/pages/list-vendor-pages";
import { can } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import { listOwners } from "@/cms/storefronts/list-owners";
import type { Usage } from "@/cms/tiers/quota";
import { asUser } from "@/lib/auth/act-as";
import { orNotFound } from "@/lib/console/or-not-found";
import { pageScope } from "@/lib/console/place";
import { loadSettings } from "./load-settings";

/** The page, what a draft of it takes of the plan, what stands in place of a deleted one, its settings, what helps to write it, how a vendor's stands to its default, and for what vendors inherit who follows it and what publishing its draft would mean. */
export function loadEditor(session: Session, pageId: string) {
  return orNotFound(async () =>
    asUser(session, await pageScope(session, pageId), async (ctx) => {
      const page = await findPage(ctx, { pageId });
      const isInherited =
        page.layer !== layers.vendor && !page.isDeleted && can(ctx.actor, "page.lock", subjectOf(page));
      return {
        page,
        settings: await loadSettings(ctx, page),
        owners: await ownersToAsk(ctx, page),
        plan: await planOfDraft(ctx, page),
        successor: await successorOf(ctx, page),
        aids: await findWritingAids(ctx, { pageId }),
        standing: page.vendor ? await findStanding(ctx, { pageId }) : null,
        follower: isInherited && page.isPublic ? await firstFollower(ctx, pageId) : null,
        following: isInherited ? await findFollowing(ctx, { pageId }).catch(notStoodOn) : null,
        impact: isInherited && page.publication === "changed" ? await publishImpact(ctx, { pageId }) : null,
      };
    }),
  );
}

export type LoadedEditor = Awaited<ReturnType<typeof loadEditor>>;

/** Whose page it is, for `can`. */
export function subjectOf({ platform, vendor }: EditedPage) {
  return { platformId: platform.id, vendorId: vendor?.id ?? null };
}

/** Who publishes a vendor's page, where the reader may not; null where they may. */
async function ownersToAsk(ctx: Context, page: EditedPage): Promise<string[] | null> {
  const { platformId, vendorId } = subjectOf(page);
  if (!vendorId || can(ctx.actor, "page.publish", { platformId, vendorId })) return null;
  return listOwners(ctx, { platformId, vendorId });
}

/** What a vendor's draft counts against, which nobody sees yet; null where visitors see the page, and for the platform's own. */
async function planOfDraft(ctx: Context, page: EditedPage): Promise<(Usage & Plan) | null> {
  const { platformId, vendorId } = subjectOf(page);
  if (!vendorId || page.isDeleted || page.pause || page.publication !== "draft") return null;
  return findUsage(ctx, { platformId, vendorId }).catch(notAMember);
}

/** What a storefront has now where a vendor's page was deleted or reverted; null where it has nothing. */
async function successorOf(ctx: Context, page: EditedPage): Promise<VendorPage | null> {
  const { platformId, vendorId } = subjectOf(page);
  if (!vendorId || !page.isDeleted) return null;
  const pages = await listVendorPages(ctx, { platformId, vendorId, isBrief: true });
  return pages.find(({ slug, locale }) => slug === page.slug && locale === page.locale) ?? null;
}

async function firstFollower(ctx: Context, pageId: string) {
  const [first] = await listFollowers(ctx, { pageId, group: "follow", limit: 1 }).catch(() => []);
  return first ? { id: first.vendorId, code: first.code, name: first.name } : null;
}

/** Vendors inherit nothing from a page that is not public, or that a default stands before. */
function notStoodOn(error: unknown): null {
  if (error instanceof Conflict && error.field === "state") return null;
  throw error;
}

/** A vendor that has left a platform keeps its pages there, without a plan. */
function notAMember(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}
