import { z } from "zod";
import type { Context } from "@/cms/context";
import type { Member } from "@/cms/memberships/standing";
import { changeLocales } from "@/cms/storefronts/change-locales";
import { changeLook } from "@/cms/storefronts/change-look";
import { findStorefront } from "@/cms/storefronts/find-storefront";
import { vendorThemeSchema } from "@/cms/storefronts/vendor-theme";
import { type Operation, type Outcome, operation } from "../../_rest/operation";
import { id, locale } from "../../_schemas/common";
import { storefrontSchemas } from "../../_schemas/storefront";

const storefront = "/platforms/{platform}/vendors/{vendor}/storefront";
const shared = { tag: "Storefronts", place: "vendor", answer: storefrontSchemas.Storefront } as const;

/** How a vendor's storefront on a platform looks, and in which languages it is offered. */
export const storefrontOperations: readonly Operation[] = [
  operation({
    ...shared,
    id: "getStorefront",
    method: "GET",
    path: storefront,
    summary: "The settings of a storefront, with what its platform lets vendors change",
    description: "Name and profile are the vendor's, on all of its platforms.",
    needs: ["storefront.read"],
    run: (ctx, { tenant }) => storefrontAnswer(ctx, tenant),
  }),
  operation({
    ...shared,
    id: "changeStorefrontLook",
    method: "PUT",
    path: `${storefront}/look`,
    summary: "Give a storefront its own look; what is left out follows the platform",
    description: "`logoId` is a picture of the vendor's own library.",
    needs: ["storefront.update", "storefront.read"],
    body: z.strictObject({ theme: vendorThemeSchema, logoId: id.nullable() }),
    isConditional: true,
    run: async (ctx, { tenant, body, version }) => {
      const { platformId, vendorId } = tenant;
      const { tags } = await changeLook(ctx, { platformId, vendorId, ...body, version });
      return storefrontAnswer(ctx, tenant, tags);
    },
  }),
  operation({
    ...shared,
    id: "changeStorefrontLocales",
    method: "PUT",
    path: `${storefront}/locales`,
    summary: "Choose in which of its platform's languages a storefront is offered",
    needs: ["storefront.update", "storefront.read"],
    body: z.strictObject({ locales: z.array(locale).min(1).max(20) }),
    isConditional: true,
    run: async (ctx, { tenant, body, version }) => {
      const { platformId, vendorId } = tenant;
      const { tags } = await changeLocales(ctx, { platformId, vendorId, ...body, version });
      return storefrontAnswer(ctx, tenant, tags);
    },
  }),
];

async function storefrontAnswer(
  ctx: Context,
  { platformId, vendorId }: Member,
  tags: readonly string[] = [],
): Promise<Outcome<z.input<typeof storefrontSchemas.Storefront>>> {
  const { platform, settings } = await findStorefront(ctx, { platformId, vendorId });
  const { vendorTokens, locales: platformLocales } = platform;
  return { body: { ...settings, vendorTokens, platformLocales }, version: settings.version, tags };
}
