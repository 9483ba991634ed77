import { layers } from "@/cms/pages/layer";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import { arrangeStorefrontMenu } from "@/cms/storefronts/arrange-storefront-menu";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { changeLook } from "@/cms/storefronts/change-look";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { listStorefrontMenus } from "@/cms/storefronts/list-menus";
import { listOwners } from "@/cms/storefronts/list-owners";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import { aPage } from "@/test/factories";
import { query, type Row, row } from "./whose";
import { freshSlug, member, run, world } from "./world";

const headerOf = async () => {
  const { header } = await run((ctx) => listStorefrontMenus(ctx, member()));
  return header.entries.map(({ slug }) => slug);
};

/** Every verb and query of a storefront's settings. */
export const storefrontRows: Row[] = [
  query("vendor", findStorefront, async () => member()),
  query("vendor", listOwners, async () => member()),
  row("owner", changeLook, async () => ({ ...member(), theme: { colors: { primary: "#7a0c2e" } }, logoId: null })),
  query("vendor", listStorefrontMenus, async () => member()),
  row("owner", arrangeStorefrontMenu, async () => {
    const slug = freshSlug();
    const document = { title: slug, headerOrder: 5 };
    await run((ctx) => aPage(ctx, { ...member(), layer: layers.vendor, slug, document }));
    const lookedAt = await headerOf();
    return { ...member(), menu: "header" as const, slugs: lookedAt.filter((each) => each !== slug), lookedAt };
  }),
  row("owner", changeLocales, async () => ({ ...member(), locales: ["en"] })),
  row("shared people", letEditorsPublish, async () => ({ vendorId: world.vendorId, isAllowed: true })),
  row("platform", letVendorsChange, async () => ({
    platformId: world.platformId,
    tokens: ["logo", "primary", "accent", "radius"] as const,
  })),
];

/** Steps that these verbs take on their way. */
export const storefrontSteps = ["placeInMenu", "storeOrder", "storefrontForWrite", "storeStorefront"];
