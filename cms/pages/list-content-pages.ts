import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { pages, platforms, revisions, users, vendors } from "@/db/schema";
import type { Context } from "../context";
import { parse } from "../parse";
import { findListed } from "./find-listed";
import { type Layer, layers } from "./layer";
import { writeCursor } from "./list-cursor";
import { type ContentFiltersInput, contentFiltersSchema, type ListOrder, listOrderSchema } from "./list-filters";
import { listedScope } from "./listed-scope";
import { latestRevisionId, publicRevisionId } from "./public-revision";
import { type Publication, publicationOf } from "./publication";

type Named = { id: string; code: string; name: string };

/** A vendor page is an override where the platform shows something at its place, else custom. */
export type PageKind = "platform" | "default" | "override" | "custom";

/** One line of a list of pages. */
export type ContentPage = {
  id: string;
  version: number;
  title: string;
  slug: string;
  locale: string;
  layer: Layer;
  kind: PageKind;
  platform: Named;
  vendor: Named | null;
  publication: Publication;
  scheduledAt: Date | null;
  updatedAt: Date;
  /** Who saved its latest revision; null where that was no person of the scope. */
  author: string | null;
  /** The page's policy; of a vendor page that of what stands behind it. */
  isLocked: boolean;
  isRequired: boolean;
  isPaused: boolean;
  isDetached: boolean;
  isDeleted: boolean;
};

/**
 * Pages of all kinds, of a platform, a vendor or all in the scope, by filters, a part at a time.
 *
 * @param input filters, and the order with the cursor of the part before; at most 100 rows.
 * @returns the rows, and the cursor of the next part, or null where this was the last; `isPartial` where so many pages
 *   have the searched words that only some of them could be looked through.
 * @throws Invalid, NotFound where the platform or vendor lies outside the scope, Forbidden.
 */
export async function listContentPages(
  ctx: Context,
  { filters = {}, ...input }: { filters?: ContentFiltersInput } & Partial<ListOrder>,
): Promise<{ pages: ContentPage[]; cursor: string | null; isPartial: boolean }> {
  const order = parse(listOrderSchema, input);
  const wanted = parse(contentFiltersSchema, filters);
  const { positions: found, isPartial } = await findListed(ctx.db, await listedScope(ctx, wanted), wanted, order);
  const shown = found.slice(0, order.limit);
  const end = found.length > order.limit ? shown.at(-1) : undefined;
  const ids = shown.map(({ pageId }) => pageId);
  return { pages: await rowsOf(ctx.db, ids), cursor: end ? writeCursor(end, order) : null, isPartial };
}

const behind = alias(pages, "behind");

async function rowsOf(db: Queryable, ids: readonly string[]): Promise<ContentPage[]> {
  if (!ids.length) return [];
  const origin = db
    .select({ layer: behind.layer, isLocked: behind.isLocked, isRequired: behind.isRequired })
    .from(behind)
    .where(
      and(
        eq(behind.platformId, pages.platformId),
        eq(behind.slug, pages.slug),
        eq(behind.ownerId, pages.platformId),
        eq(behind.locale, pages.locale),
        isNull(behind.deletedAt),
        sql`case when ${behind.scheduledAt} <= now() then ${behind.scheduledRevisionId} else ${behind.publishedRevisionId} end is not null`,
        eq(pages.layer, layers.vendor),
      ),
    )
    .orderBy(desc(behind.layer))
    .limit(1)
    .as("origin");
  const rows = await db
    .select({
      id: pages.id,
      version: pages.version,
      // As it is by now, also where a schedule has just renamed what stands behind.
      title: sql<string>`title_of(${pages})`,
      slug: pages.slug,
      locale: pages.locale,
      layer: pages.layer,
      origin: origin.layer,
      platform: { id: platforms.id, code: platforms.code, name: platforms.name },
      vendor: { id: vendors.id, code: vendors.code, name: vendors.name },
      draftRevisionId: pages.draftRevisionId,
      isPublic: sql<boolean>`${publicRevisionId} is not null`,
      isScheduled: sql<boolean>`coalesce(${pages.scheduledAt} > now(), false)`,
      scheduledAt: pages.scheduledAt,
      updatedAt: pages.updatedAt,
      // By itself for each line: joined, revisions would tempt the planner to read them all.
      author: sql<string | null>`(
        select ${users.name} from ${revisions} join ${users} on ${users.id} = ${revisions.authorId}
        where ${revisions.id} = ${latestRevisionId}
      )`,
      isLocked: sql<boolean>`coalesce(${origin.isLocked}, ${pages.isLocked})`,
      isRequired: sql<boolean>`coalesce(${origin.isRequired}, ${pages.isRequired})`,
      isPaused: sql<boolean>`${pages.pausedAt} is not null`,
      isDetached: pages.isDetached,
      isDeleted: sql<boolean>`${pages.deletedAt} is not null`,
    })
    .from(pages)
    .innerJoin(platforms, eq(platforms.id, pages.platformId))
    .leftJoin(vendors, eq(vendors.id, pages.vendorId))
    .leftJoinLateral(origin, sql`true`)
    .where(inArray(pages.id, [...ids]))
    .orderBy(asc(sql`array_position(${sql.param(ids)}::uuid[], ${pages.id})`));
  return rows.map(({ origin: over, draftRevisionId, isPublic, isScheduled, ...row }) => ({
    ...row,
    kind: kindOf(row.layer, over),
    publication: publicationOf({ draftRevisionId, isPublic, isScheduled }),
  }));
}

function kindOf(layer: Layer, origin: Layer | null): PageKind {
  if (layer === layers.platform) return "platform";
  if (layer === layers.default) return "default";
  return origin === null ? "custom" : "override";
}
