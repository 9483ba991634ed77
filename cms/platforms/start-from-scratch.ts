import { randomUUID } from "node:crypto";
import type { Context } from "../context";
import { createPage } from "../pages/create-page";
import { layers } from "../pages/layer";
import { publishPage } from "../pages/publish-page";
import { homeSlug } from "../pages/slug";
import { createPlatform, type PlatformInput } from "./create-platform";
import { neutralStart } from "./neutral-start";

type Names = Pick<PlatformInput, "name" | "code" | "pathPrefix">;

/**
 * Creates a platform in a neutral look with an English home page that says its name, live at once.
 *
 * @throws as `createPlatform` does.
 */
export async function startFromScratch(ctx: Context, names: Names): Promise<{ platformId: string; tags: string[] }> {
  const { platformId, tags } = await createPlatform(ctx, { ...names, ...neutralStart });
  const { name } = names;
  const hero = { id: randomUUID(), kind: "hero" as const, fields: { heading: name } };
  const { pageId } = await createPage(ctx, {
    platformId,
    vendorId: null,
    layer: layers.platform,
    locale: neutralStart.defaultLocale,
    slug: homeSlug,
    content: { document: { title: name, sections: [hero] } },
  });
  const published = await publishPage(ctx, { pageId });
  return { platformId, tags: [...tags, ...published.tags] };
}
