import { eq } from "drizzle-orm";
import { pages, platforms } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { copyMedia } from "../media/copy-media";
import type { MediaRow } from "../media/media-for-write";
import { takeQuota } from "../memberships/quota";
import { parse } from "../parse";
import { authorise } from "../policy";
import type { Section } from "../sections/section";
import { violates } from "../violations";
import { translationsOf } from "./at-place";
import { checkContent } from "./check-content";
import { addRevision, type PageContent, type StoredContent } from "./content";
import { isHiddenBy } from "./hide-page";
import { layers } from "./layer";
import { holdAddresses } from "./lock-addresses";
import { type PagePlace, placeSchema } from "./place";

type PagePolicy = { isLocked: boolean; isRequired: boolean; isShownByVendors: boolean };

/** What a copy brings along from where it was read (`readCopy`). */
type Copied = { held?: readonly Section[]; pictures?: readonly MediaRow[] };

const noPolicy: PagePolicy = { isLocked: false, isRequired: false, isShownByVendors: true };

/**
 * Creates a page with a first draft; nothing of it is public yet. A vendor's page counts against the plan.
 *
 * @param held where it is a copy, sections that may be among the content as they are (`checkContent`).
 * @param pictures where it is a copy, what it shows: of another platform, they come along into this one's library.
 * @throws Invalid, NotFound outside the scope, Forbidden, Conflict("slug") where the place is taken, or
 *   Conflict("quota") where the plan has no room.
 */
export async function createPage(
  ctx: Context,
  {
    content,
    isLocked = false,
    isRequired = false,
    isShownByVendors = true,
    held = [],
    pictures = [],
    ...input
  }: PagePlace & { content: PageContent } & Copied & Partial<PagePolicy>,
): Promise<{ pageId: string }> {
  const place = parse(placeSchema, input);
  if (!isInScope(ctx.scope, place)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.create", place);
  await holdAddresses(ctx, place);
  await refuseLocale(ctx, place);
  if (place.vendorId) await takePlace(ctx, { ...place, vendorId: place.vendorId });
  const policy = await inheritedPolicy(ctx, place, { isLocked, isRequired, isShownByVendors });
  const foreign = pictures.filter(({ platformId }) => platformId !== place.platformId);
  const withCopies = await copyMedia(ctx, { platformId: place.platformId, vendorId: place.vendorId }, foreign);
  const checked = await checkContent(ctx, place, withCopies(content), null, withCopies(held));
  return storePage(ctx, place, checked, { action: "page.create", policy });
}

/** Makes sure that a vendor may have one more page, and that it would be shown. */
export async function takePlace(ctx: Context, place: PagePlace & { vendorId: string }): Promise<void> {
  await holdAddresses(ctx, place);
  await takeQuota(ctx, place);
  if (await isHiddenBy(ctx, place)) throw new Conflict("slug", "The page is hidden; show it again first.");
}

/** Stores a page with its first draft, once everything about it has been checked. */
export async function storePage(
  ctx: Context,
  place: PagePlace,
  content: StoredContent,
  { action, policy }: { action: string; policy?: PagePolicy },
): Promise<{ pageId: string }> {
  const pageId = await insertPage(ctx, { ...place, ...policy });
  const draftRevisionId = await addRevision(ctx, { ...place, id: pageId }, content, 1);
  await ctx.db.update(pages).set({ draftRevisionId }).where(eq(pages.id, pageId));
  const { platformId, vendorId, ...after } = place;
  const title = content.document?.title ?? content.patch?.fields.title;
  const detail = { slug: place.slug, locale: place.locale, after: { ...after, title, draftRevisionId } };
  await audit(ctx, { action, platformId, vendorId, subjectId: pageId, detail });
  return { pageId };
}

/** A translation is locked, required and shown by vendors as the versions in other languages are. */
export async function inheritedPolicy(
  { db }: Context,
  place: Pick<PagePlace, "platformId" | "layer" | "slug">,
  given: PagePolicy = noPolicy,
): Promise<PagePolicy> {
  if (place.layer === layers.vendor) return noPolicy;
  const others = await db
    .select({ isLocked: pages.isLocked, isRequired: pages.isRequired, isShownByVendors: pages.isShownByVendors })
    .from(pages)
    .where(translationsOf(place));
  return {
    isLocked: given.isLocked || others.some((page) => page.isLocked),
    isRequired: given.isRequired || others.some((page) => page.isRequired),
    isShownByVendors: given.isShownByVendors && others.every((page) => page.isShownByVendors),
  };
}

/** @throws Invalid where the platform does not offer the language: nobody would ever see the page. */
async function refuseLocale({ db }: Context, { platformId, locale }: PagePlace): Promise<void> {
  const [platform] = await db
    .select({ locales: platforms.locales })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  if (platform && !platform.locales.includes(locale)) {
    throw new Invalid([{ path: "locale", message: "is not offered by the platform" }]);
  }
}

async function insertPage({ db }: Context, values: typeof pages.$inferInsert): Promise<string> {
  try {
    const [page] = await db.insert(pages).values(values).returning({ id: pages.id });
    if (!page) throw new Error("The page was not stored.");
    return page.id;
  } catch (error) {
    if (violates(error, "pages_place")) throw new Conflict("slug", "There is a page with this slug already.");
    throw error;
  }
}
