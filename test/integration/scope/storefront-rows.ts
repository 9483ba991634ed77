import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { changeLook } from "@/cms/storefronts/change-look";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { listOwners } from "@/cms/storefronts/list-owners";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import { query, type Row, row } from "./whose";
import { member, world } from "./world";

/** Every verb and query of a storefront's settings. */
export const storefrontRows: Row[] = [
  query("vendor", findStorefront, async () => member()),
  query("vendor", listOwners, async () => member()),
  row("owner", changeLook, async () => ({ ...member(), theme: { colors: { primary: "#7a0c2e" } }, logoId: null })),
  row("owner", changeLocales, async () => ({ ...member(), locales: ["en"] })),
  row("shared people", letEditorsPublish, async () => ({ vendorId: world.vendorId, isAllowed: true })),
  row("platform", letVendorsChange, async () => ({
    platformId: world.platformId,
    tokens: ["logo", "primary", "accent", "radius"] as const,
  })),
];

/** Steps that these verbs take on their way. */
export const storefrontSteps = ["storefrontForWrite", "storeStorefront"];
