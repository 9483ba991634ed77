import { findRename } from "@/cms/pages/find-rename";
import { findSettingsSite } from "@/cms/pages/find-settings";
import { listTranslations } from "@/cms/pages/list-translations";
import { offerPage, withholdPage } from "@/cms/pages/lock-page";
import { renamePage } from "@/cms/pages/rename-page";
import { translatePage } from "@/cms/pages/translate-page";
import { aPage } from "@/test/factories";
import { query, type Row, row } from "./whose";
import { after, content, defaultPage, freshSlug, member, overridePageId, run, world } from "./world";

const ofVendor = async () => ({ pageId: await run((ctx) => aPage(ctx, { ...member(), ...content() })) });
const ofPlatform = async () => ({ pageId: await run((ctx) => aPage(ctx, { platformId: world.platformId })) });

/** Every verb and query of a page's settings. */
export const settingsRows: Row[] = [
  row("vendor", renamePage, async () => ({ ...(await ofVendor()), slug: freshSlug() })),
  query("vendor", findRename, ofVendor),
  query("vendor", findSettingsSite, overridePageId),
  query("vendor", listTranslations, overridePageId, " of an override"),
  row("vendor", translatePage, async () => ({ ...(await overridePageId()), locale: "fr" })),
  row("platform", renamePage, async () => ({ ...(await defaultPage()), slug: freshSlug() })),
  query("platform", findRename, defaultPage),
  query("platform", findSettingsSite, defaultPage),
  query("platform", listTranslations, defaultPage),
  row("platform", translatePage, async () => ({ ...(await defaultPage()), locale: "fr" })),
  row("platform", withholdPage, ofPlatform),
  row("platform", offerPage, () => after(ofPlatform, withholdPage)),
];
