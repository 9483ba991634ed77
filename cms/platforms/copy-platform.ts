import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import { pages, platforms, revisions } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { copyMedia, shownMedia } from "../media/copy-media";
import { createPage } from "../pages/create-page";
import type { PageDocument } from "../pages/document";
import { heldBy } from "../pages/hidden-sections";
import { publicRevisionId } from "../pages/public-revision";
import { publishPage } from "../pages/publish-page";
import { withFreshIds } from "../pages/read-copy";
import type { HomeTemplate } from "../pages/template";
import { authorise, installation } from "../policy";
import { tags } from "../tags";
import type { Profile } from "../vendors/profile";
import { createPlatform } from "./create-platform";
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
  const { defaultLocale, locales } = original;
  const { platformId } = await createPlatform(ctx, {
    ...names,
    defaultLocale,
    locales,
    theme: original.theme as Theme,
    homeTemplate: original.homeTemplate as HomeTemplate,
    profile: original.profile as Profile,
  });
  const { vendorTokens } = original;
  await ctx.db.update(platforms).set({ isActive: false, vendorTokens }).where(eq(platforms.id, platformId));
  const copied = await publicPages(ctx, originalId);
  const pictures = await shownMedia(ctx, copied);
  const withCopies = await copyMedia(ctx, { platformId, vendorId: null }, pictures);
  for (const page of copied) await copyPublished(ctx, platformId, withCopies(page));
  const detail = { version: 1, after: { originalId, isActive: false, pages: copied.length } };
  await audit(ctx, { action: "platform.copy", platformId, subjectId: platformId, detail });
  return { platformId, pages: copied.length, tags: [tags.platforms, tags.place(names.pathPrefix)] };
}

type PublicPage = Awaited<ReturnType<typeof publicPages>>[number];

function publicPages({ db }: Context, platformId: string) {
  return db
    .select({
      layer: pages.layer,
      locale: pages.locale,
      slug: pages.slug,
      isLocked: pages.isLocked,
      isRequired: pages.isRequired,
      isShownByVendors: pages.isShownByVendors,
      lockedSectionIds: pages.lockedSectionIds,
      document: revisions.document,
    })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, publicRevisionId))
    .where(and(eq(pages.platformId, platformId), eq(pages.ownerId, platformId), isNull(pages.deletedAt)))
    .orderBy(asc(pages.slug), asc(pages.locale), asc(pages.layer));
}

/** A section's id is never used twice, so those of the copy are new. */
async function copyPublished(ctx: Context, platformId: string, page: PublicPage): Promise<void> {
  const { lockedSectionIds, document: stored, ...place } = page;
  const original = stored as PageDocument;
  const ids = new Map(heldBy(original).map(({ id }) => [id, randomUUID()]));
  const document = withFreshIds(original, (id) => ids.get(id) ?? randomUUID());
  const content = { document };
  const { pageId } = await createPage(ctx, { ...place, platformId, vendorId: null, content, held: heldBy(document) });
  await publishPage(ctx, { pageId });
  const locked = lockedSectionIds.flatMap((id) => ids.get(id) ?? []);
  if (locked.length) await ctx.db.update(pages).set({ lockedSectionIds: locked }).where(eq(pages.id, pageId));
}

function missing() {
  return new NotFound("The platform does not exist.");
}
