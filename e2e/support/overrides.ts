import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { overridePage } from "@/cms/pages/override-page";
import { publishPage } from "@/cms/pages/publish-page";
import { pages } from "@/db/schema";
import { aSection, aVendor } from "@/test/factories";
import { aDefault, pageRow, rewrite } from "@/test/storefronts";
import { aCode } from "./admin-platforms";

/** A vendor's overrides in the states that can be decided about; the vendor is nobody's who is named elsewhere. */
export async function someOverrides(ctx: Context, { platformId, tierId }: { platformId: string; tierId: string }) {
  const vendorId = await aVendor(ctx, platformId, { code: aCode(), tierId });
  const section = aSection("Ours");
  const override = async () => {
    const place = { platformId, vendorId, slug: aCode(), locale: "en" };
    const defaultId = await aDefault(ctx, place, [section]);
    const change = { patch: { changed: { [section.id]: { heading: "Mine" } } } };
    const { pageId } = await overridePage(ctx, { ...place, change });
    await publishPage(ctx, { pageId });
    return { pageId, defaultId };
  };
  const behind = await override();
  await rewrite(ctx, behind.defaultId, { title: "Default", sections: [aSection("Theirs", section.id)] });
  const detached = await override();
  await detachPage(ctx, { pageId: detached.pageId });
  const reverted = await override();
  await revertPage(ctx, { pageId: reverted.pageId });
  const [origin] = await ctx.db.select().from(pages).where(eq(pages.id, behind.defaultId));
  return {
    behindId: behind.pageId,
    behindVersion: (await pageRow(ctx, behind.pageId)).version,
    behindOriginId: origin?.publishedRevisionId ?? "",
    behindSectionId: section.id,
    detachedId: detached.pageId,
    revertedId: reverted.pageId,
  };
}
