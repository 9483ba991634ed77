import type { Context } from "@/cms/context";
import { Conflict } from "@/cms/errors";
import { type EditedPage, findPage } from "@/cms/pages/find-page";
import { findStanding } from "@/cms/pages/find-standing";
import { findWritingAids } from "@/cms/pages/find-writing-aids";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { layers } from "@/cms/pages/layer";
import { can } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";
import { listOwners } from "@/cms/storefronts/list-owners";
import { asUser } from "@/lib/auth/act-as";
import { orNotFound } from "@/lib/console/or-not-found";
import { pageScope } from "@/lib/console/place";
import { loadSettings } from "./load-settings";

/** The page, its settings, what helps to write it, how a vendor's stands to its default, and for what vendors inherit who follows it and what publishing its draft would mean. */
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

async function firstFollower(ctx: Context, pageId: string) {
  const [first] = await listFollowers(ctx, { pageId, group: "follow", limit: 1 }).catch(() => []);
  return first ? { id: first.vendorId, code: first.code, name: first.name } : null;
}

/** Vendors inherit nothing from a page that is not public, or that a default stands before. */
function notStoodOn(error: unknown): null {
  if (error instanceof Conflict && error.field === "state") return null;
  throw error;
}
