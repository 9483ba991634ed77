import { deleteMedia } from "@/cms/media/delete-media";
import { deletePage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { deactivatePlatform } from "@/cms/platforms/activate-platform";
import { listTiers } from "@/cms/tiers/list-tiers";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { testWebhook } from "@/cms/webhooks/redeliver";
import { anEmail, aPage, aSection, aTheme, aTier, publishedRevision } from "@/test/factories";
import { aMedia } from "@/test/media";
import { aPng } from "@/test/pictures";
import { aDefault, rewrite } from "@/test/storefronts";
import { type At, aWebhook, pageOf, webhookSettings } from "./api-things";
import { says } from "./storefront";

/** What a call brings beside what its path names; and of what its path names, what must be another thing. */
export type Row = {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** A body that is no JSON, with its type. */
  bytes?: Uint8Array;
};

type Rows = Record<string, (at: At) => Promise<Row> | Row>;

const ids = (...names: string[]) => names;
const same = (names: string[], row: Rows[string]): Rows => Object.fromEntries(names.map((name) => [name, row]));
const body = (given: unknown) => () => ({ body: given });

/** A page of the vendor's own that is public, at a slug where nothing else stands. */
const ownPage = ({ ctx, world: { platformId, vendorId } }: At, slug = "own") =>
  aPage(ctx, { platformId, vendorId, slug });

const second = ({ ctx, world: { platformId } }: At) => aDefault(ctx, { platformId, slug: "second" }, [aSection("Two")]);

/** The override after its default has changed where it did too. */
async function behind({ ctx, world }: At): Promise<Row> {
  await rewrite(ctx, world.pageIds.platform, { sections: [aSection("Theirs", world.sectionId)] });
  return { body: { choices: {} } };
}

const gone = async ({ ctx, ...at }: At): Promise<Row> => {
  const pageId = at.owner.vendorId ? await ownPage({ ctx, ...at }) : await second({ ctx, ...at });
  await deletePage(ctx, { pageId });
  return { params: { pageId } };
};

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
  ...same(ids("createRedirect", "updateRedirect", "createVendorRedirect", "updateVendorRedirect"), redirect),
  ...same(ids("traceRedirect", "traceVendorRedirect"), () => ({ query: { path: "/old" } })),
  ...same(ids("arrangeMenu"), body({ pages: [], lookedAt: [] })),
  ...same(ids("arrangeStorefrontMenu"), body({ slugs: [], lookedAt: [] })),
  ...same(ids("createWebhook", "updateWebhook"), body(webhookSettings)),
  ...same(ids("getDelivery", "redeliver"), async (at) => {
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
  ...same(ids("updateVendor", "updateVendorById"), body({ name: "Renamed" })),
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
  ...same(ids("changeRole", "changeVendorRole", "changeAllRole"), body({ kind: "vendor-owner" })),
  ...same(ids("invitePerson", "inviteVendorPerson", "inviteAllPerson"), ({ world: { vendorId } }) => ({
    body: { email: anEmail(), role: { kind: "vendor-editor", vendorId } },
  })),
};

const onPages: Rows = {
  createPage: body({ layer: "default", slug: "new", locale: "en", document: says("New") }),
  copyPage: (at) => ({ body: { pageId: pageOf(at), slug: "copy" } }),
  createVendorPage: body({ slug: "new", locale: "en", title: "New", layout: null }),
  overridePage: async (at) => {
    await second(at);
    return { body: { slug: "second", locale: "en" } };
  },
  ...same(ids("savePageDraft", "saveVendorPageDraft"), body({ document: says("Written") })),
  saveVendorPagePatch: async ({ ctx, world }) => ({
    body: {
      patch: { fields: { title: "Mine" } },
      baseRevisionId: await publishedRevision(ctx, world.pageIds.platform),
    },
  }),
  ...same(ids("changePageMenu", "changeVendorPageMenu"), () => ({ params: { menu: "footer" }, body: { order: 3 } })),
  ...same(ids("renamePage"), body({ slug: "renamed" })),
  renameVendorPage: async (at) => ({ params: { pageId: await ownPage(at) }, body: { slug: "renamed" } }),
  ...same(ids("translatePage", "translateVendorPage"), body({ locale: "fr" })),
  ...same(ids("publishPage", "publishVendorPage"), body({})),
  unpublishVendorPage: async (at) => ({ params: { pageId: await ownPage(at) } }),
  ...same(ids("restorePage", "restoreVendorPage"), gone),
  ...same(ids("withholdPage", "offerPage"), async ({ ctx, world: { platformId } }) => ({
    params: { pageId: await aPage(ctx, { platformId, layer: layers.platform, slug: "press" }) },
  })),
  lockPageSections: ({ world: { sectionId } }) => ({ body: { sectionIds: [sectionId] } }),
  promotePageSection: async ({ ctx, world }) => {
    await publishPage(ctx, { pageId: world.pageIds.vendor });
    return { params: { pageId: world.pageIds.vendor } };
  },
  hidePage: async (at) => {
    await second(at);
    return { params: { slug: "second" } };
  },
  showPage: async (at) => {
    await second(at);
    const { platformId, vendorId } = at.world;
    await hidePage(at.ctx, { platformId, vendorId, slug: "second" });
    return { params: { slug: "second" } };
  },
  linkVendorPage: async ({ ctx, world }) => {
    await detachPage(ctx, { pageId: world.pageIds.vendor });
    return {};
  },
  ...same(ids("previewVendorPageReview", "getVendorPageReview"), behind),
  reviewVendorPage: async (at) => {
    await behind(at);
    return { body: { choices: { sections: { [at.world.sectionId]: "mine" } } } };
  },
};

const onMedia: Rows = {
  ...same(ids("updateMedia", "updateVendorMedia"), body({ name: "Renamed" })),
  ...same(ids("restoreMedia", "restoreVendorMedia"), async ({ ctx, owner }) => {
    const mediaId = await aMedia(ctx, owner);
    await deleteMedia(ctx, { mediaId });
    return { params: { mediaId } };
  }),
  ...same(ids("uploadMedia", "uploadVendorMedia"), async () => ({
    query: { name: "hall.png" },
    bytes: await aPng({ width: 64, height: 48 }),
  })),
  ...same(ids("deliverSite", "deliverSitemap", "deliverPage"), ({ world: { code } }) => ({ query: { prefix: code } })),
};

/** How an operation is called so that it is done, where its path alone does not say it. */
export const rows: Rows = { ...onPlatforms, ...onVendors, ...onPages, ...onMedia };
