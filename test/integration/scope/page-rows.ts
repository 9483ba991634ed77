import { changeTier, choosePages, previewTier } from "@/cms/memberships/change-tier";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { previewPlan } from "@/cms/memberships/preview-plan";
import { findUsage } from "@/cms/memberships/quota";
import { bulkPages } from "@/cms/pages/bulk-pages";
import { changeMenu } from "@/cms/pages/change-menu";
import { countContentPages } from "@/cms/pages/count-content-pages";
import { createPage } from "@/cms/pages/create-page";
import { deletePage, revertPage } from "@/cms/pages/delete-page";
import { detachPage } from "@/cms/pages/detach-page";
import { findImpact } from "@/cms/pages/find-impact";
import { findPage } from "@/cms/pages/find-page";
import { findWritingAids } from "@/cms/pages/find-writing-aids";
import { findFollowing, listFollowers, publishImpact } from "@/cms/pages/following";
import { hidePage, showPage } from "@/cms/pages/hide-page";
import { layers } from "@/cms/pages/layer";
import { linkPage } from "@/cms/pages/link-page";
import { listContentPages } from "@/cms/pages/list-content-pages";
import { listMenuPages } from "@/cms/pages/list-menu-pages";
import { listVendorPages } from "@/cms/pages/list-vendor-pages";
import { lockPage, lockSections, releasePage, requirePage, unlockPage } from "@/cms/pages/lock-page";
import { overridePage } from "@/cms/pages/override-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { publishPage } from "@/cms/pages/publish-page";
import { readCopy } from "@/cms/pages/read-copy";
import { restorePage } from "@/cms/pages/restore-page";
import { restoreRevision } from "@/cms/pages/restore-revision";
import { revertSection } from "@/cms/pages/revert-section";
import { previewReview, reviewUpdates } from "@/cms/pages/review-updates";
import { saveDraft } from "@/cms/pages/save-draft";
import { unpublishPage } from "@/cms/pages/unpublish-page";
import { createPlatform } from "@/cms/platforms/create-platform";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { addDomain } from "@/cms/sites/add-domain";
import { createTiers } from "@/cms/tiers/create-tiers";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import { aTheme, aVendor, origin } from "@/test/factories";
import { asSeen, pageRow } from "@/test/storefronts";
import { query, type Row, row } from "./whose";
import {
  after,
  behind,
  content,
  database,
  defaultPage,
  freshSlug,
  inherited,
  intro,
  member,
  overridden,
  overridePageId,
  run,
  saved,
  versioned,
  withFirstRevision,
  world,
} from "./world";

const noLimits = { maxPages: null, maxCustomPages: null };

function aNewPlatform() {
  const code = freshSlug().slice(0, 30);
  const languages = { defaultLocale: "en", locales: ["en"] };
  const look = { theme: aTheme, homeTemplate: "spotlight" as const, profile: {} };
  return { code, name: "New", pathPrefix: code, ...languages, ...look };
}

/** Every verb and query of pages, platforms and vendors, with an input of the vendor or its platform that would work. */
export const pageRows: Row[] = [
  row("vendor", createPage, async () => ({
    ...member(),
    layer: layers.vendor,
    locale: "en",
    slug: freshSlug(),
    content: content(),
  })),
  row("vendor", overridePage, async () => {
    const { defaultId: _, ...place } = await inherited();
    return place;
  }),
  row("vendor", saveDraft, async () => {
    const { pageId } = await overridden();
    return { ...(await versioned(pageId)), content: await run((ctx) => asSeen(ctx, pageId, content().document)) };
  }),
  row("vendor", publishPage, () => after(overridePageId, saved)),
  row("vendor", unpublishPage, overridePageId),
  row("vendor", deletePage, overridePageId),
  row("vendor", revertPage, overridePageId),
  row("vendor", restorePage, () => after(overridePageId, revertPage)),
  row("vendor", restoreRevision, async () => withFirstRevision(await overridden())),
  row("vendor", revertSection, async () => ({
    ...(await versioned((await overridden()).pageId)),
    sectionId: intro.id,
  })),
  row("vendor", detachPage, overridePageId),
  row("vendor", linkPage, () => after(overridePageId, detachPage)),
  row("vendor", hidePage, async () => ({ ...member(), slug: (await inherited()).slug })),
  row("vendor", showPage, async () => {
    const place = { ...member(), slug: (await inherited()).slug };
    await run((ctx) => hidePage(ctx, place));
    return place;
  }),
  row("vendor", reviewUpdates, behind),
  query("vendor", previewReview, behind),
  query("owner", previewTier, async () => ({ ...member(), tierId: world.tierId })),
  query("owner", previewPlan, async () => ({ ...member(), tierId: world.tierId })),
  row("owner", choosePages, async () => ({ ...member(), pageIds: [(await overridden()).pageId] })),
  row("plan", changeTier, async () => ({ ...member(), tierId: world.tierId })),
  row("platform", createPage, async () => ({
    platformId: world.platformId,
    vendorId: null,
    layer: layers.default,
    locale: "en",
    slug: freshSlug(),
    content: content(),
  })),
  row("platform", saveDraft, async () => ({ ...(await versioned((await inherited()).defaultId)), content: content() })),
  row("platform", publishPage, () => after(defaultPage, saved)),
  row("platform", unpublishPage, defaultPage),
  row("platform", deletePage, async () => ({ pageId: (await overridden()).defaultId })),
  row("platform", restorePage, () => after(defaultPage, deletePage)),
  row("platform", restoreRevision, async () => withFirstRevision(await defaultPage())),
  row("platform", lockPage, defaultPage),
  row("platform", unlockPage, () => after(defaultPage, lockPage)),
  row("platform", requirePage, defaultPage),
  row("platform", releasePage, () => after(defaultPage, requirePage)),
  row("platform", lockSections, async () => ({ ...(await defaultPage()), sectionIds: [intro.id] })),
  row("platform", promoteSection, async () => ({ ...(await overridePageId()), sectionId: intro.id })),
  query("platform", findFollowing, defaultPage),
  query("platform", publishImpact, () => after(defaultPage, saved)),
  query("platform", findImpact, async () => ({ kind: "delete" as const, targets: [await defaultPage()] })),
  query("platform", listFollowers, async () => ({ ...(await defaultPage()), group: "override" as const })),
  query("vendor", listVendorPages, async () => member()),
  query("vendor", findUsage, async () => member()),
  row("owner", createRedirect, async () => ({ ...member(), from: `/${freshSlug()}`, to: "/new" })),
  row("plan", addDomain, async () => ({ ...member(), host: `${freshSlug()}.lu`, isPrimary: false, origin })),
  row("plan", joinPlatform, async () => {
    const { vendorId } = await run((ctx) =>
      createVendor(ctx, { code: freshSlug().slice(0, 30), name: "New", profile: {} }),
    );
    return { ...member(), vendorId, tierId: world.tierId };
  }),
  row("any admin", createVendor, async () => ({ code: freshSlug().slice(0, 30), name: "New", profile: {} })),
  row("installation", suspendVendor, async () => ({ vendorId: await run((ctx) => aVendor(ctx, world.platformId)) })),
  row("installation", createPlatform, async () => aNewPlatform()),
  row("installation", createTiers, async () => [
    { ...noLimits, code: freshSlug().slice(0, 30), name: "New", features: [] },
  ]),
  query("platform", readCopy, defaultPage),
  row("vendor", changeMenu, async () => ({ ...(await overridePageId()), menu: "header" as const, order: 5 })),
  row("vendor", bulkPages, async () => {
    const { slug } = await pageRow(database, (await overridden()).pageId);
    return { action: { kind: "delete" as const }, targets: { filters: { ...member(), slug } } };
  }),
  query("vendor", findPage, overridePageId),
  query("vendor", findWritingAids, overridePageId),
  query("platform", listMenuPages, async () => ({ platformId: world.platformId, layer: layers.default })),
  query("vendor", listContentPages, async () => ({ filters: member() })),
  query("vendor", countContentPages, async () => ({ filters: member() })),
];
