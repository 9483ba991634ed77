import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { pages, platforms, revisions } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { copyMedia, shownMedia } from "../media/copy-media";
import type { PageDocument } from "../pages/document";
import { publicRevisionId } from "../pages/public-revision";
import type { HomeTemplate } from "../pages/template";
import { authorise, installation } from "../policy";
import type { Profile } from "../vendors/profile";
import { type AdoptedPage, adoptPage } from "./adopt-page";
import { createClosed } from "./create-closed";
import type { Theme } from "./theme";

type Names = { code: string; name: string; pathPrefix: string };

/**
 * Starts a platform as a copy of another one: its theme, home template, languages, profile, and its platform pages and
 * defaults as they are public, with their policy and their pictures. They are published in the copy, which is closed: it shows what the
 * original says of itself until somebody has rewritten that and opens it. Drafts, vendors, their pages, hosts,
 * redirects and people stay where they are.
 *
 * @throws Invalid, NotFound, Forbidden, or Conflict for a code or prefix that is taken or looks like another.
 */
export async function copyPlatform(
  ctx: Context,
  { platformId: originalId, ...names }: Names & { platformId: string },
): Promise<{ platformId: string; pages: number; tags: string[] }> {
  if (!isInScope(ctx.scope, { platformId: originalId, vendorId: null })) throw missing();
  authorise(ctx, "platform.create", installation);
  const [original] = await ctx.db.select().from(platforms).where(eq(platforms.id, originalId));
  if (!original) throw missing();
  const { defaultLocale, locales, vendorTokens } = original;
  const { platformId, tags } = await createClosed(ctx, {
    ...names,
    defaultLocale,
    locales,
    theme: original.theme as Theme,
    homeTemplate: original.homeTemplate as HomeTemplate,
    profile: original.profile as Profile,
    vendorTokens,
  });
  const copied = await publicPages(ctx, originalId);
  const pictures = await shownMedia(ctx, [copied, original.theme]);
  const withCopies = await copyMedia(ctx, { platformId, vendorId: null }, pictures);
  const theme = withCopies(original.theme);
  await ctx.db.update(platforms).set({ theme }).where(eq(platforms.id, platformId));
  for (const page of copied) {
    const stages = { published: withCopies(page.published as PageDocument), scheduled: null, draft: null };
    await adoptPage(ctx, { platformId, page: { ...page, ...stages, redirectedSlugs: [] }, isHeld: true });
  }
  const detail = { version: 1, after: { originalId, isActive: false, pages: copied.length } };
  await audit(ctx, { action: "platform.copy", platformId, subjectId: platformId, detail });
  return { platformId, pages: copied.length, tags };
}

function publicPages({ db }: Context, platformId: string) {
  return db
    .select({
      layer: sql<AdoptedPage["layer"]>`${pages.layer}`,
      locale: pages.locale,
      slug: pages.slug,
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
      formerSlugs: pages.formerSlugs,
      published: revisions.document,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), isNull(pages.deletedAt)))
    .orderBy(asc(pages.slug), asc(pages.locale), asc(pages.layer));
}

function missing() {
  return new NotFound("The platform does not exist.");
}
