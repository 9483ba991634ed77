import { deletePage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { hidePage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { aDocument, aPage, aSection, publishedRevision } from "@/test/factories";
import { aDefault, rewrite } from "@/test/storefronts";
import { body, type Row, type Rows, same } from "./api-row";
import { type At, aPreviewLink, pageOf } from "./api-things";
import { says } from "./storefront";

/** A page of the vendor's own that is public, at a slug where nothing else stands. */
export const ownPage = ({ ctx, world: { platformId, vendorId } }: At) =>
  aPage(ctx, { platformId, vendorId, slug: "own" });

const second = ({ ctx, world: { platformId } }: At) => aDefault(ctx, { platformId, slug: "second" }, [aSection("Two")]);

/** What the override's writer has read its default from. */
const seen = ({ ctx, world }: At) => publishedRevision(ctx, world.pageIds.platform);

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

/** A page that is public and has been written on since. */
const written = async ({ ctx, owner }: At): Promise<Row> => {
  const pageId = await aPage(ctx, { ...owner, slug: "written" });
  await saveDraft(ctx, { pageId, version: undefined, content: { document: aDocument({ title: "Written" }) } });
  return { params: { pageId } };
};

/** A page that waits to be public. */
const planned = async ({ ctx, owner }: At): Promise<Row> => ({
  params: { pageId: await aPage(ctx, { ...owner, slug: "planned", state: { at: new Date("2099-01-01") } }) },
});

/** The rows of pages. */
export const pageRows: Rows = {
  createPage: body({ layer: "default", slug: "new", locale: "en", document: says("New") }),
  copyPage: (at) => ({ body: { pageId: pageOf(at), slug: "copy" } }),
  createVendorPage: body({ slug: "new", locale: "en", title: "New", layout: null }),
  overridePage: async (at) => {
    await second(at);
    return { body: { slug: "second", locale: "en" } };
  },
  savePageDraft: body({ document: says("Written") }),
  saveVendorPageDraft: async (at) => ({ body: { document: says("Written"), originRevisionId: await seen(at) } }),
  saveVendorPagePatch: async (at) => ({
    body: {
      patch: { fields: { title: "Mine" } },
      baseRevisionId: await seen(at),
    },
  }),
  ...same(["changePageMenu", "changeVendorPageMenu"], () => ({ params: { menu: "footer" }, body: { order: 3 } })),
  ...same(["renamePage"], body({ slug: "renamed" })),
  renameVendorPage: async (at) => ({ params: { pageId: await ownPage(at) }, body: { slug: "renamed" } }),
  ...same(["translatePage", "translateVendorPage"], body({ locale: "fr" })),
  publishPage: async ({ ctx, world: { platformId } }) => ({
    params: { pageId: await aPage(ctx, { platformId, layer: layers.default, slug: "new", state: "draft" }) },
    body: {},
  }),
  publishVendorPage: body({}),
  ...same(["discardPageDraft", "discardVendorPageDraft"], written),
  ...same(["cancelPageSchedule", "cancelVendorPageSchedule"], planned),
  ...same(["createPagePreviewLink", "createVendorPagePreviewLink"], body({ lifetime: "hour", shows: "draft" })),
  ...same(["revokePagePreviewLinks", "revokeVendorPagePreviewLinks"], async (at) => {
    await aPreviewLink(at);
    return {};
  }),
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
  previewVendorPageReview: behind,
  getVendorPageReview: async (at) => {
    await behind(at);
    return {};
  },
  reviewVendorPage: async (at) => {
    await behind(at);
    const choices = { sections: { [at.world.sectionId]: "mine" } };
    return { body: { choices, originRevisionId: await seen(at) } };
  },
};
