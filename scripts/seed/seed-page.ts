import { and, eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { createPage } from "@/cms/pages/create-page";
import type { PageDocument } from "@/cms/pages/document";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { pages, revisions } from "@/db/schema";
import type { SeedOverride, SeedPage } from "@/db/seed/define";
import type { SeedFile } from "./read-content";
import { namedSections, sectionId, toPatch, withIds } from "./section-ids";

const dayMs = 24 * 60 * 60 * 1000;
const layerOfKind = { pages: layers.platform, defaults: layers.default, vendors: layers.vendor };

/** Creates a page of the seed in the state that it asks for. The origin of an override must be there already. */
export async function seedPage(
  ctx: Context,
  platformId: string,
  vendorId: string | null,
  seed: SeedFile,
): Promise<void> {
  const { slug, locale } = seed;
  const { state = "published", isLocked, isRequired, ...rest } = seed.content as SeedPage;
  const { pageId } = await createPage(ctx, {
    platformId,
    layer: layerOfKind[seed.kind],
    vendorId,
    locale,
    slug,
    isLocked,
    isRequired,
    content: "sections" in rest ? wholePage(seed, rest) : await override(ctx, platformId, seed),
  });
  if (state === "draft") return;
  const at = state === "published" ? null : new Date(Date.now() + state.publishInDays * dayMs);
  await publishPage(ctx, { pageId, at });
}

function wholePage(seed: SeedFile, { sections, ...fields }: SeedPage) {
  return { document: { ...fields, sections: withIds(nameOf(seed), sections) } };
}

async function override(ctx: Context, platformId: string, seed: SeedFile) {
  const { slug, locale, platform } = seed;
  const origins = await ctx.db
    .select({ layer: pages.layer, revisionId: revisions.id, document: revisions.document })
    .from(pages)
    .innerJoin(revisions, eq(revisions.id, pages.publishedRevisionId))
    .where(
      and(
        eq(pages.platformId, platformId),
        eq(pages.ownerId, platformId),
        eq(pages.slug, slug),
        eq(pages.locale, locale),
      ),
    );
  const origin = origins.find((page) => page.layer === layers.default) ?? origins[0];
  if (!origin) throw new Error("overrides a page that is not there");
  const originName = `${platform}/${origin.layer === layers.default ? "defaults" : "pages"}/${slug}.${locale}`;
  const content = seed.content as SeedOverride;
  const { sections } = origin.document as PageDocument;
  for (const name of namedSections(content)) {
    const isThere = sections.some(({ id }) => id === sectionId(originName, name));
    if (!isThere) throw new Error(`names the section "${name}", which ${originName} does not have`);
  }
  return { patch: toPatch(nameOf(seed), originName, content), baseRevisionId: origin.revisionId };
}

const nameOf = ({ file }: SeedFile) => file.replace(/^db\/seed\/|\.ts$/g, "");
