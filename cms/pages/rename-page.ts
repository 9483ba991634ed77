import { and, arrayContains, eq, not, sql } from "drizzle-orm";
import type { AnyPgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import { hiddenPages, pages } from "@/db/schema";
import { auditAll } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { violates } from "../violations";
import { auditPage } from "./audit-page";
import { allTags } from "./changed-tags";
import { lockAddresses } from "./lock-addresses";
import { type PageRow, pageForWrite } from "./page-for-write";
import { isPublishedAt, refuseTaken } from "./refuse-taken";
import { slotOf } from "./slot";
import { homeSlug, slugSchema } from "./slug";

const inputSchema = z.strictObject({ slug: slugSchema });

/** How many of its former slugs a page remembers. */
const mostRemembered = 20;

/** A statement has room for 65,535 parameters. */
const atOnce = 2000;

/**
 * Gives a page another address. Everything that stands at the old one moves with it (`slotOf`): a vendor's page with its
 * translations; a platform's with all of its languages, default and platform page alike, the pages of vendors over it,
 * and the decisions to hide it. An override has no address of its own and follows its default.
 *
 * Links to the old slug lead to the new one from now on, and no document is rewritten for it. No page's version changes:
 * the address is no part of what is saved, and whoever is writing goes on with what they have typed.
 *
 * @param version the page's version that the writer saw; left out where any will do.
 * @param from the slug that it was renamed from; left out where any will do.
 * @param isRedirected whether visitors of the old address are led to the new one; where it is left out, where
 *   anything that moves is public.
 * @returns the tags of what visitors see differently now, and how many other pages moved.
 * @throws Invalid; NotFound; Forbidden; Conflict("slug") where the slug is taken, the page is the home page or an
 *   override, or was renamed in the meantime; Conflict("version").
 */
export async function renamePage(
  ctx: Context,
  input: { pageId: string; version?: number; from?: string; slug: string; isRedirected?: boolean },
): Promise<{ tags: string[]; moved: number }> {
  const { slug } = parse(inputSchema, { slug: input.slug });
  await lockAddresses(ctx, await platformOf(ctx, input.pageId));
  const page = await pageForWrite(ctx, "page.rename", { pageId: input.pageId, version: input.version });
  if (input.from !== undefined && input.from !== page.slug) {
    throw new Conflict("slug", `Someone renamed the page in the meantime: it stands at /${page.slug} now.`);
  }
  await refuseFixed(ctx, page);
  await refuseTaken(ctx, page, slug);
  const moved = await lockSlot(ctx, page);
  const isRedirected = input.isRedirected ?? moved.some(isPublic);
  await move(ctx, page, moved, { slug, isRedirected });
  await forget(ctx, page, moved);
  await moveHidden(ctx, page, slug);
  const followers = moved.filter(({ id, deletedAt }) => id !== page.id && !deletedAt);
  await auditPage(ctx, "page.rename", page, { isRedirected, moved: followers.length });
  await auditMoved(ctx, followers, slug);
  const tags = [...new Set([...allTags(page), ...allTags({ ...page, slug })])];
  return { tags, moved: followers.length };
}

async function platformOf({ db, scope }: Context, pageId: string) {
  const owner = { platformId: pages.platformId, vendorId: pages.vendorId };
  const [page] = await db.select(owner).from(pages).where(eq(pages.id, pageId));
  if (!page || !isInScope(scope, page)) throw new NotFound("The page does not exist.");
  return page;
}

/** @throws Conflict("slug") where the page has an address that is not its own to change. */
async function refuseFixed(ctx: Context, { platformId, vendorId, slug }: PageRow): Promise<void> {
  if (slug === homeSlug) {
    throw new Conflict("slug", "The home page stands at the start of the site; its address cannot be changed.");
  }
  if (vendorId !== null && (await isPublishedAt(ctx, platformId, slug))) {
    throw new Conflict(
      "slug",
      "The page follows the platform’s page at this address, so only the platform renames it.",
    );
  }
}

/** Whether visitors may have its address; what is scheduled may have become public since it was written. */
function isPublic({ publishedRevisionId, scheduledRevisionId, deletedAt }: PageRow): boolean {
  return !deletedAt && (publishedRevisionId !== null || scheduledRevisionId !== null);
}

/** Always in the same order, the platform's rows first, as whoever deletes a default locks them. */
function lockSlot({ db }: Context, page: PageRow): Promise<PageRow[]> {
  return db
    .select()
    .from(pages)
    .where(slotOf(page))
    .orderBy(sql`${pages.vendorId} nulls first`, pages.id)
    .for("update");
}

/** In one statement: the triggers that list each page ask what stands behind it, and must find it moved as well. */
async function move(
  { db }: Context,
  page: PageRow,
  moved: readonly PageRow[],
  { slug, isRedirected }: { slug: string; isRedirected: boolean },
): Promise<void> {
  const without = (column: AnyPgColumn) =>
    sql`array_remove(array_remove(${column}, ${slug}::text), ${page.slug}::text)`;
  const remembered = (column: AnyPgColumn) => sql`(${without(column)} || ${page.slug}::text)[
    greatest(1, cardinality(${without(column)}) + 2 - ${mostRemembered}::int):]`;
  try {
    await db
      .update(pages)
      .set({
        slug,
        formerSlugs: remembered(pages.formerSlugs),
        redirectedSlugs: isRedirected ? remembered(pages.redirectedSlugs) : without(pages.redirectedSlugs),
        updatedAt: sql`case when ${pages.ownerId} = ${page.ownerId} then now() else ${pages.updatedAt} end`,
      })
      .where(isOneOf(moved));
  } catch (error) {
    if (violates(error, "pages_place")) throw new Conflict("slug", "Another page has just taken this address.");
    throw error;
  }
}

/** What once had the slug that the page leaves had it before: links that name it mean the page that had it last. */
async function forget({ db }: Context, { platformId, ownerId, slug }: PageRow, moved: readonly PageRow[]) {
  await db
    .update(pages)
    .set({
      formerSlugs: sql`array_remove(${pages.formerSlugs}, ${slug}::text)`,
      redirectedSlugs: sql`array_remove(${pages.redirectedSlugs}, ${slug}::text)`,
    })
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, ownerId),
        arrayContains(pages.formerSlugs, [slug]),
        not(isOneOf(moved)),
      ),
    );
}

/** Who hid the page hides it at its new address; what was once hidden there, and has gone, must not hide this page. */
async function moveHidden({ db }: Context, { platformId, vendorId, slug: from }: PageRow, to: string): Promise<void> {
  const at = (slug: string) =>
    and(
      eq(hiddenPages.platformId, platformId),
      eq(hiddenPages.slug, slug),
      vendorId === null ? undefined : eq(hiddenPages.vendorId, vendorId),
    );
  await db.delete(hiddenPages).where(at(to));
  if (vendorId !== null) return;
  const { platformId: platform, vendorId: vendor, createdAt } = hiddenPages;
  const hidden = db.select({ platformId: platform, vendorId: vendor, slug: sql`${to}::text`.as("slug"), createdAt });
  await db.insert(hiddenPages).select(hidden.from(hiddenPages).where(at(from)));
  await db.delete(hiddenPages).where(at(from));
}

/** Each page has an event of its own: a vendor looks for what became of its page in its own log. */
async function auditMoved(ctx: Context, moved: readonly PageRow[], slug: string): Promise<void> {
  const events = moved.map(({ id, platformId, vendorId, slug: before, locale }) => ({
    action: "page.rename",
    platformId,
    vendorId,
    subjectId: id,
    detail: { slug: before, locale, before: { slug: before }, after: { slug } },
  }));
  for (let start = 0; start < events.length; start += atOnce) await auditAll(ctx, events.slice(start, start + atOnce));
}

/** As one parameter, however many they are. */
function isOneOf(moved: readonly PageRow[]) {
  return sql`${pages.id} = any(${sql.param(moved.map(({ id }) => id))}::uuid[])`;
}
