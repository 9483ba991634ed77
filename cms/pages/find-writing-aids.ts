import { and, asc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import { pages, platforms, revisions, vendors } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { findPlan } from "../memberships/quota";
import { variableNames, variableValues } from "../sections/variables";
import { findSiteLook } from "../storefronts/find-look";
import type { Profile } from "../vendors/profile";
import { type Layer, layers } from "./layer";
import { pageForRead } from "./page-for-read";
import { latestRevisionId, publicRevisionId } from "./public-revision";
import type { LinkOffer, VariableOffer, WritingAids } from "./writing-aids";

type Target = { platformId: string; vendorId: string | null; layer: Layer; locale: string };

/** Versions of pages in their languages and layers: more than a site has that anyone still finds their way in. */
const mostPages = 10_000;

/**
 * What helps to write a page: where its links can lead, the variables that its texts may contain, and what its checks
 * have to know of the site.
 *
 * @throws NotFound where the page lies outside the scope; Forbidden.
 */
export async function findWritingAids(ctx: Context, { pageId }: { pageId: string }): Promise<WritingAids> {
  const page = await pageForRead(ctx, { pageId });
  return {
    ...(await linkOffers(ctx, page)),
    variables: await variableOffers(ctx, page),
    colors: (await findSiteLook(ctx.db, page))?.theme.colors ?? null,
    maySetSearch: await maySetSearch(ctx, page),
  };
}

/** Whether what search engines are told is part of the vendor's plan; the platform always says it. */
async function maySetSearch({ db }: Context, { platformId, vendorId }: Target): Promise<boolean> {
  if (!vendorId) return true;
  const plan = await findPlan(db, { platformId, vendorId }).catch(notMember);
  return plan?.features.includes("cms_seo") ?? false;
}

/** The pages of a vendor that has left stay as they are. */
function notMember(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

/** Pages of the site that shows the page, and of the platform's own; of the platform, vendors learn of public ones. */
async function linkOffers(
  { db }: Context,
  { platformId, vendorId, layer, locale }: Target,
): Promise<Pick<WritingAids, "links" | "hasAllLinks">> {
  const isOwn = vendorId ? eq(pages.vendorId, vendorId) : sql`true`;
  const rows = await db
    .select({
      slug: pages.slug,
      formerSlugs: pages.formerSlugs,
      layer: pages.layer,
      locale: pages.locale,
      title: sql<string | null>`coalesce(${revisions.document}->>'title', ${revisions.patch}->'fields'->>'title')`,
      isPublic: sql<boolean>`${publicRevisionId} is not null`,
    })
    .from(pages)
    .innerJoin(
      revisions,
      eq(revisions.id, sql`case when ${isOwn} then ${latestRevisionId} else ${publicRevisionId} end`),
    )
    .where(
      and(
        eq(pages.platformId, platformId),
        inArray(pages.ownerId, vendorId ? [platformId, vendorId] : [platformId]),
        or(isNull(pages.vendorId), isOwn),
        lte(pages.layer, layer),
        isNull(pages.deletedAt),
      ),
    )
    .orderBy(asc(pages.slug), asc(pages.layer), sql`${pages.locale} = ${locale}`)
    .limit(mostPages + 1);
  const offers = new Map<string, LinkOffer>();
  const offer = (kind: "page" | "platform", { slug, title, isPublic, formerSlugs }: (typeof rows)[number]) => {
    const target = `${kind}:${slug}`;
    const known = offers.get(target);
    const former = new Set([...(known?.former ?? []), ...formerSlugs.map((each) => `${kind}:${each}`)]);
    offers.set(target, {
      target,
      title: title ?? known?.title ?? target,
      isPublic: isPublic || (known?.isPublic ?? false),
      ...(former.size > 0 && { former: [...former] }),
    });
  };
  for (const row of rows.slice(0, mostPages)) {
    offer("page", row);
    if (row.layer === layers.platform && layer !== layers.platform) offer("platform", row);
  }
  return { links: [...offers.values()], hasAllLinks: rows.length <= mostPages };
}

/** A default is shown by many vendors, so what stands for the vendor in it is not known while it is written. */
async function variableOffers({ db }: Context, { platformId, vendorId, layer }: Target): Promise<VariableOffer[]> {
  const [platform] = await db
    .select({ name: platforms.name, profile: platforms.profile })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  const [vendor] = vendorId
    ? await db.select({ name: vendors.name, profile: vendors.profile }).from(vendors).where(eq(vendors.id, vendorId))
    : [];
  if (!platform) return [];
  const known = variableValues(business(platform), vendor ? business(vendor) : null);
  return variableNames({ hasVendor: layer !== layers.platform }).map((name) => ({ name, value: known[name] ?? "" }));
}

const business = ({ name, profile }: { name: string; profile: unknown }) => ({ name, profile: profile as Profile });
