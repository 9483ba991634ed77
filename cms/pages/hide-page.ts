import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { hiddenPages, pages } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { mayHide } from "../inheritance/policy";
import { lockPlan } from "../memberships/quota";
import { parse } from "../parse";
import { authorise } from "../policy";
import { tags } from "../tags";
import { holdAddresses } from "./lock-addresses";
import { publicRevisionId } from "./public-revision";
import { homeSlug, slugSchema } from "./slug";

type Place = { platformId: string; vendorId: string; slug: string };

/**
 * Takes an inherited page off a vendor's storefront: its slug answers 404 there and leaves menus and sitemap, in every
 * language.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound where nothing is inherited; Conflict("required"), for the home page too, or Conflict("slug") where the vendor has a page of
 *   its own there; Invalid, Forbidden.
 */
export async function hidePage(ctx: Context, input: Place): Promise<{ tags: string[] }> {
  const place = { ...input, slug: parse(slugSchema, input.slug) };
  const { platformId, vendorId, slug } = place;
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.hide", place);
  await holdAddresses(ctx, place);
  // A page that is being created here would be hidden, and count against the plan all the same.
  await lockPlan(ctx, place);
  const atSlug = await ctx.db
    .select({ vendorId: pages.vendorId, isLocked: pages.isLocked, isRequired: pages.isRequired })
    .from(pages)
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.slug, slug),
        inArray(pages.ownerId, [platformId, vendorId]),
        isNull(pages.deletedAt),
        sql`(${pages.vendorId} is not null or ${publicRevisionId} is not null)`,
      ),
    );
  const inherited = atSlug.filter((page) => page.vendorId === null);
  if (!inherited.length) throw new NotFound("There is no inherited page with this slug.");
  if (slug === homeSlug)
    throw new Conflict("required", "A storefront always has its home page, so it cannot be hidden.");
  if (!inherited.every(mayHide)) throw new Conflict("required", "The platform requires this page.");
  if (inherited.length < atSlug.length) throw new Conflict("slug", "Your own page is shown here; revert it first.");

  await ctx.db.insert(hiddenPages).values(place).onConflictDoNothing();
  await audit(ctx, { action: "page.hide", platformId, vendorId, subjectId: vendorId, detail: { slug } });
  return { tags: [tags.vendor(platformId, vendorId)] };
}

/**
 * Shows a hidden page again, as the platform has it now.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound where the vendor does not hide the slug, Forbidden.
 */
export async function showPage(ctx: Context, place: Place): Promise<{ tags: string[] }> {
  const { platformId, vendorId, slug } = place;
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.show", place);
  const shown = await ctx.db.delete(hiddenPages).where(ofPlace(place)).returning({ slug: hiddenPages.slug });
  if (!shown.length) throw new NotFound("The page is not hidden.");
  await audit(ctx, { action: "page.show", platformId, vendorId, subjectId: vendorId, detail: { slug } });
  return { tags: [tags.vendor(platformId, vendorId)] };
}

/** Whether a vendor hides a slug; what the platform requires is shown all the same. */
export async function isHiddenBy({ db }: Context, place: Place): Promise<boolean> {
  const isHidden = (await db.$count(hiddenPages, ofPlace(place))) > 0;
  return isHidden && (await db.$count(pages, requiredAt(place))) === 0;
}

function requiredAt({ platformId, slug }: Place) {
  return and(
    eq(pages.platformId, platformId),
    eq(pages.slug, slug),
    eq(pages.ownerId, platformId),
    slug === homeSlug ? undefined : eq(pages.isRequired, true),
    isNull(pages.deletedAt),
    sql`${publicRevisionId} is not null`,
  );
}

function ofPlace({ platformId, vendorId, slug }: Place) {
  return and(eq(hiddenPages.platformId, platformId), eq(hiddenPages.vendorId, vendorId), eq(hiddenPages.slug, slug));
}
