import { and, eq, isNull, sql } from "drizzle-orm";
import { domains, pages, platforms, vendors } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { pauseReason } from "../inheritance/policy";
import { authorise } from "../policy";
import type { PageDocument } from "./document";
import { findOrigin } from "./find-origin";
import type { Layer } from "./layer";
import { publicRevisionId } from "./public-revision";
import { type Publication, publicationOf } from "./publication";
import { ownOrigin, wholeDocument, workingRevision } from "./revision-content";

/** A page as its editor shows it. */
export type EditedPage = {
  id: string;
  version: number;
  layer: Layer;
  slug: string;
  locale: string;
  platform: {
    id: string;
    code: string;
    name: string;
    pathPrefix: string;
    defaultLocale: string;
    /** Its primary domain, or null. */
    host: string | null;
  };
  vendor: { id: string; code: string; name: string } | null;
  publication: Publication;
  /** Whether a revision of it is public now, whatever waits. */
  isPublic: boolean;
  scheduledAt: Date | null;
  updatedAt: Date;
  isDeleted: boolean;
  isLocked: boolean;
  isRequired: boolean;
  /** Of a platform page: storefronts without a page of their own there show it. */
  isShownByVendors: boolean;
  lockedSectionIds: string[];
  /** Why a vendor's page is not shown, or null. */
  pause: ReturnType<typeof pauseReason>;
  /** What the page comes to: for an override, over what stands behind it now. */
  document: PageDocument;
  /** What an override lies over, to be handed back with what is saved; null where the page is whole. */
  originRevisionId: string | null;
};

/**
 * A page with what its editor goes on from: the draft, or else what will be public, or what is.
 *
 * @throws NotFound, also where it is outside the scope; Forbidden.
 */
export async function findPage(ctx: Context, { pageId }: { pageId: string }): Promise<EditedPage> {
  const [row] = await ctx.db
    .select({
      page: pages,
      isPublic: sql<boolean>`${publicRevisionId} is not null`,
      isScheduled: sql<boolean>`coalesce(${pages.scheduledAt} > now(), false)`,
      platform: {
        id: platforms.id,
        code: platforms.code,
        name: platforms.name,
        pathPrefix: platforms.pathPrefix,
        defaultLocale: platforms.defaultLocale,
      },
      host: domains.host,
      vendor: { id: vendors.id, code: vendors.code, name: vendors.name },
    })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .leftJoin(domains, and(eq(domains.platformId, platforms.id), isNull(domains.vendorId), eq(domains.isPrimary, true)))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .where(eq(pages.id, pageId));
  if (!row || !isInScope(ctx.scope, row.page)) throw new NotFound("The page does not exist.");
  const { page, isPublic, isScheduled, platform, host, vendor } = row;
  authorise(ctx, "page.read", page);
  const content = await workingRevision(ctx.db, page);
  const origin = page.vendorId ? await findOrigin(ctx.db, page) : null;
  return {
    id: page.id,
    version: page.version,
    layer: page.layer,
    slug: page.slug,
    locale: page.locale,
    platform: { ...platform, host },
    vendor,
    publication: publicationOf({ draftRevisionId: page.draftRevisionId, isPublic, isScheduled }),
    isPublic,
    scheduledAt: isScheduled ? page.scheduledAt : null,
    updatedAt: page.updatedAt,
    isDeleted: page.deletedAt !== null,
    isLocked: page.isLocked,
    isRequired: page.isRequired,
    isShownByVendors: page.isShownByVendors,
    lockedSectionIds: page.lockedSectionIds,
    pause: pauseReason(origin, { isPaused: page.pausedAt !== null }),
    document: wholeDocument(content, origin),
    originRevisionId: content.patch ? (ownOrigin(content, origin)?.revisionId ?? null) : null,
  };
}
