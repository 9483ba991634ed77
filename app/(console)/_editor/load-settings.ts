import type { Context } from "@/cms/context";
import type { EditedPage } from "@/cms/pages/find-page";
import { findRename } from "@/cms/pages/find-rename";
import { findSettingsSite } from "@/cms/pages/find-settings";
import { listTranslations } from "@/cms/pages/list-translations";
import { can } from "@/cms/policy";

/** What the settings of a page show beside what it says itself. */
export async function loadSettings(ctx: Context, { id: pageId, platform, vendor, isDeleted }: EditedPage) {
  const subject = { platformId: platform.id, vendorId: vendor?.id ?? null };
  return {
    site: await findSettingsSite(ctx, { pageId }),
    translations: await listTranslations(ctx, { pageId }),
    rename: !isDeleted && can(ctx.actor, "page.rename", subject) ? await findRename(ctx, { pageId }) : null,
  };
}
