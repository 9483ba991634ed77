import { deactivatePlatform } from "@/cms/platforms/activate-platform";
import { listTiers } from "@/cms/tiers/list-tiers";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { testWebhook } from "@/cms/webhooks/redeliver";
import { anEmail, aTheme, aTier } from "@/test/factories";
import { mediaRows } from "./api-media-rows";
import { ownPage, pageRows } from "./api-page-rows";
import { body, type Rows, same } from "./api-row";
import { aWebhook, webhookSettings } from "./api-things";

const redirect = body({ from: "/old", to: "/about" });

const onPlatforms: Rows = {
  createPlatform: ({ world: { code } }) => {
    const profile = { defaultLocale: "en", locales: ["en"], theme: aTheme, homeTemplate: "spotlight", profile: {} };
    return { body: { code: `${code}n`, name: "New", pathPrefix: `${code}n`, ...profile } };
  },
  copyPlatform: ({ world: { code } }) => ({ body: { code: `${code}c`, name: "Copy", pathPrefix: `${code}c` } }),
  updatePlatform: body({ name: "Renamed" }),
  changeTheme: body(aTheme),
  changeHomeTemplate: body({ homeTemplate: "spotlight" }),
  letVendorsChange: body({ tokens: [] }),
  activatePlatform: async ({ ctx, world: { platformId } }) => {
    await deactivatePlatform(ctx, { platformId });
    return {};
  },
  addDomain: ({ world: { code } }) => ({ body: { host: `${code}-new.lu`, isPrimary: false } }),
  addVendorDomain: ({ world: { code } }) => ({ body: { host: `${code}-new.lu`, isPrimary: false } }),
  ...same(["createRedirect", "updateRedirect", "createVendorRedirect", "updateVendorRedirect"], redirect),
  ...same(["traceRedirect", "traceVendorRedirect"], () => ({ query: { path: "/old" } })),
  arrangeMenu: ({ world: { pageIds } }) => ({
    params: { menu: "header" },
    body: { pages: [pageIds.platform], lookedAt: [] },
  }),
  arrangeStorefrontMenu: async (at) => {
    await ownPage(at);
    return { body: { slugs: ["own"], lookedAt: [] } };
  },
  ...same(["createWebhook", "updateWebhook"], body(webhookSettings)),
  ...same(["getDelivery", "redeliver"], async (at) => {
    const webhookId = await aWebhook(at);
    return { params: { webhookId, ...(await testWebhook(at.ctx, { webhookId })) } };
  }),
  createTier: ({ world: { code } }) => ({
    body: { code, name: "Tier", maxPages: 3, maxCustomPages: 3, features: [] },
  }),
  previewTierChange: body({ maxPages: 3 }),
  updateTier: body({ name: "Renamed" }),
  orderTiers: async ({ ctx }) => ({ body: { tierIds: (await listTiers(ctx)).map(({ id }) => id) } }),
};

const onVendors: Rows = {
  createVendor: async ({ ctx, world: { code } }) => ({
    body: { code: `${code}-new`, name: "New", profile: {}, tierId: await aTier(ctx) },
  }),
  ...same(["updateVendor", "updateVendorById"], body({ name: "Renamed" })),
  letEditorsPublish: body({ isAllowed: false }),
  resumeVendor: async ({ ctx, world: { vendorId } }) => {
    await suspendVendor(ctx, { vendorId });
    return {};
  },
  joinPlatform: async ({ ctx, world: { code } }) => {
    const { vendorId } = await createVendor(ctx, { code: `${code}-new`, name: "New", profile: {} });
    return { body: { vendorId, tierId: await aTier(ctx) } };
  },
  previewTier: async ({ ctx }) => ({ query: { tierId: await aTier(ctx) } }),
  changeTier: async ({ ctx }) => ({ body: { tierId: await aTier(ctx) } }),
  choosePages: body({ pageIds: [] }),
  grantPlanRequest: body({ answer: "Yes" }),
  declinePlanRequest: body({ answer: "No" }),
  requestPlan: async ({ ctx }) => ({ body: { tierId: await aTier(ctx), note: "More" } }),
  changeStorefrontLook: body({ theme: {}, logoId: null }),
  changeStorefrontLocales: body({ locales: ["en"] }),
  ...same(["changeRole", "changeVendorRole", "changeAllRole"], body({ kind: "vendor-owner" })),
  ...same(["invitePerson", "inviteVendorPerson", "inviteAllPerson"], ({ world: { vendorId } }) => ({
    body: { email: anEmail(), role: { kind: "vendor-editor", vendorId } },
  })),
};

/** How an operation is called so that it is done, where its path alone does not say it. */
export const rows: Rows = { ...onPlatforms, ...onVendors, ...pageRows, ...mediaRows };
