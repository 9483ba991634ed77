import { deleteMedia } from "@/cms/media/delete-media";
import { deletePage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { aPage, aSection, publishedRevision } from "@/test/factories";
import { aMedia } from "@/test/media";
import { aPng } from "@/test/pictures";
import { aDefault, rewrite } from "@/test/storefronts";
import { body, type Row, type Rows, same } from "./api-row";
import { type At, pageOf } from "./api-things";
import { says } from "./storefront";

/** A page of the vendor's own that is public, at a slug where nothing else stands. */
export const ownPage = ({ ctx, world: { platformId, vendorId } }: At) =>
  aPage(ctx, { platformId, vendorId, slug: "own" });

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

/** The rows of pages. */
export const pageRows: Rows = {
  createPage: body({ layer: "default", slug: "new", locale: "en", document: says("New") }),
  copyPage: (at) => ({ body: { pageId: pageOf(at), slug: "copy" } }),
  createVendorPage: body({ slug: "new", locale: "en", title: "New", layout: null }),
  overridePage: async (at) => {
    await second(at);
    return { body: { slug: "second", locale: "en" } };
  },
  ...same(["savePageDraft", "saveVendorPageDraft"], body({ document: says("Written") })),
  saveVendorPagePatch: async ({ ctx, world }) => ({
    body: {
      patch: { fields: { title: "Mine" } },
      baseRevisionId: await publishedRevision(ctx, world.pageIds.platform),
    },
  }),
  ...same(["changePageMenu", "changeVendorPageMenu"], () => ({ params: { menu: "footer" }, body: { order: 3 } })),
  ...same(["renamePage"], body({ slug: "renamed" })),
  renameVendorPage: async (at) => ({ params: { pageId: await ownPage(at) }, body: { slug: "renamed" } }),
  ...same(["translatePage", "translateVendorPage"], body({ locale: "fr" })),
  ...same(["publishPage", "publishVendorPage"], body({})),
  unpublishVendorPage: async (at) => ({ params: { pageId: await ownPage(at) } }),
  ...same(["restorePage", "restoreVendorPage"], gone),
  ...same(["withholdPage", "offerPage"], async ({ ctx, world: { platformId } }) => ({
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
  ...same(["previewVendorPageReview", "getVendorPageReview"], behind),
  reviewVendorPage: async (at) => {
    await behind(at);
    return { body: { choices: { sections: { [at.world.sectionId]: "mine" } } } };
  },
};

/** The rows of pictures, and of what anybody reads. */
export const mediaRows: Rows = {
  ...same(["updateMedia", "updateVendorMedia"], body({ name: "Renamed" })),
  ...same(["restoreMedia", "restoreVendorMedia"], async ({ ctx, owner }) => {
    const mediaId = await aMedia(ctx, owner);
    await deleteMedia(ctx, { mediaId });
    return { params: { mediaId } };
  }),
  ...same(["uploadMedia", "uploadVendorMedia"], async () => ({
    query: { name: "hall.png" },
    bytes: await aPng({ width: 64, height: 48 }),
  })),
  ...same(["deliverSite", "deliverSitemap", "deliverPage"], ({ world: { code } }) => ({ query: { prefix: code } })),
};
