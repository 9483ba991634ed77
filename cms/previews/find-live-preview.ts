import type { Context } from "../context";
import { NotFound } from "../errors";
import { type EditedPage, findPage } from "../pages/find-page";
import { type AddressOf, findStage, type PreviewStage } from "./preview-stage";

/**
 * A page as its editor goes on from it, with the site around it.
 *
 * @throws NotFound, also where it is outside the scope, or its vendor has no storefront any more; Forbidden.
 */
export async function findLivePreview(
  ctx: Context,
  { pageId, addressOf }: { pageId: string; addressOf: AddressOf },
): Promise<{ page: EditedPage; stage: PreviewStage }> {
  const page = await findPage(ctx, { pageId });
  const { platform, vendor, layer, slug } = page;
  const place = { platformId: platform.id, vendorId: vendor?.id ?? null, layer, slug };
  const stage = await findStage(ctx.db, place, addressOf);
  if (!stage) throw new NotFound("The vendor has no storefront here.");
  return { page, stage };
}
