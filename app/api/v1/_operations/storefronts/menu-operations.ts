import { z } from "zod";
import { arrangeMenu } from "@/cms/pages/arrange-menu";
import { layers } from "@/cms/pages/layer";
import { listMenuPages } from "@/cms/pages/list-menu-pages";
import { slugSchema } from "@/cms/pages/slug";
import { arrangeStorefrontMenu } from "@/cms/storefronts/arrange-storefront-menu";
import { listStorefrontMenus } from "@/cms/storefronts/list-menus";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { menu, menuSchemas } from "../../_schemas/menu";

const layer = z.enum(["platform", "default"]).describe("The menus of the platform's own site, or of its storefronts.");
const pages = z.array(id).max(500);
const slugs = z.array(slugSchema).max(500);
const ofVendor = "/platforms/{platform}/vendors/{vendor}/menus/{menu}";

/** The menus of a platform's site and of its storefronts. */
export const menuOperations: readonly Operation[] = [
  operation({
    id: "listMenuPages",
    method: "GET",
    path: "/platforms/{platform}/menus/{layer}",
    tag: "Menus",
    summary: "The pages that may stand in a platform's menus, with their places, by title",
    place: "platform",
    needs: ["menu.arrange"],
    params: z.strictObject({ layer }),
    answer: menuSchemas.MenuPageList,
    run: async (ctx, { tenant: { platformId }, params }) => ({
      body: { items: await listMenuPages(ctx, { platformId, layer: layers[params.layer] }), nextCursor: null },
    }),
  }),
  operation({
    id: "arrangeMenu",
    method: "PUT",
    path: "/platforms/{platform}/menus/{layer}/{menu}",
    tag: "Menus",
    summary: "Put the pages of a menu in order, in all of their languages",
    description:
      "`pages` are all that are to stand in it; `lookedAt` are those that stood in it when they were read, in their order. Public pages with nothing waiting are published with their new place at once, others get a draft with it.",
    place: "platform",
    needs: ["menu.arrange", "page.save-draft", "page.publish"],
    params: z.strictObject({ layer, menu }),
    body: z.strictObject({ pages, lookedAt: pages }),
    answer: menuSchemas.MenuPageList,
    run: async (ctx, { tenant: { platformId }, params, body }) => {
      const place = { platformId, layer: layers[params.layer] };
      const { tags } = await arrangeMenu(ctx, { ...place, menu: params.menu, ...body });
      return { body: { items: await listMenuPages(ctx, place), nextCursor: null }, tags };
    },
  }),
  operation({
    id: "getStorefrontMenu",
    method: "GET",
    path: ofVendor,
    tag: "Menus",
    summary: "A menu of a storefront as visitors see it in the platform's default language",
    place: "vendor",
    needs: ["storefront.read"],
    params: z.strictObject({ menu }),
    answer: menuSchemas.StorefrontMenu,
    run: async (ctx, { tenant: { platformId, vendorId }, params }) => ({
      body: (await listStorefrontMenus(ctx, { platformId, vendorId }))[params.menu],
    }),
  }),
  operation({
    id: "arrangeStorefrontMenu",
    method: "PUT",
    path: ofVendor,
    tag: "Menus",
    summary: "Put a vendor's own pages in order in a menu of its storefront, between those that it inherits",
    description:
      "`slugs` is the whole menu in its new order, `lookedAt` the menu as it was read. Own pages that are left out leave it; inherited ones stand where the platform puts them.",
    place: "vendor",
    needs: ["storefront.update", "storefront.read", "page.save-draft", "page.publish"],
    params: z.strictObject({ menu }),
    body: z.strictObject({ slugs, lookedAt: slugs }),
    answer: menuSchemas.StorefrontMenu,
    run: async (ctx, { tenant: { platformId, vendorId }, params, body }) => {
      const { tags } = await arrangeStorefrontMenu(ctx, { platformId, vendorId, ...params, ...body });
      return { body: (await listStorefrontMenus(ctx, { platformId, vendorId }))[params.menu], tags };
    },
  }),
];
