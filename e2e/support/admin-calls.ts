import { asc, eq } from "drizzle-orm";
import { impactFingerprint } from "@/cms/pages/impact";
import { platforms, subscriptionTiers } from "@/db/schema";
import { aTheme, publishedRevision } from "@/test/factories";
import type { Targets } from "./admin-world";
import type { Cms } from "./cms";
import { settingsCalls } from "./settings-calls";
import { webhookCalls } from "./webhook-calls";

/** The platform that a caller says to work on: the target's, or one of their own from where they reach for it. */
export type From = { platformId: string; place: { kind: "admin"; platform: string | null } };

export type AdminCall = {
  /** Who may at least: the platform's admin, or none but a super admin. */
  by: "admin" | "superAdmin";
  /** What they are told, where it is not a report of what was done; others are told nothing of it. */
  tells?: (target: Targets) => string;
  /** How it refuses where it does not fail: for each thing by itself. */
  refusal?: string;
  /** It shows something and changes nothing. */
  isReading?: true;
  given: (target: Targets, from: From, cms: Cms) => unknown[] | Promise<unknown[]>;
};

function form(fields: Record<string, string>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(fields)) filled.append(name, value);
  return filled;
}

const member = ({ platformId, vendorId }: Targets) => ({ platformId, vendorId });
const gone = ({ platformId, goneId }: Targets) => ({ platformId, vendorId: goneId });
const save = ({ document, pageVersion: version }: Targets) => {
  return { document, version, originRevisionId: null, isChanged: true };
};
const tierForm = ({ fresh, tierVersion }: Targets) =>
  form({ name: fresh, code: fresh, maxPages: "3", maxCustomPages: "1", version: `${tierVersion}` });
const named = ({ fresh }: Targets) => ({ name: fresh, code: fresh });
const everywhere = { kind: "admin", platform: null };

const seen = (one: { platformId: string; vendorId: string }) => ({ ...one, version: 1 });

const versionOf = async ({ platformId }: Targets, { db }: Cms): Promise<number> => {
  const [platform] = await db.select().from(platforms).where(eq(platforms.id, platformId));
  return platform?.version ?? 0;
};

const inEditor: Record<string, AdminCall> = {
  "page-actions.ts savePage": { by: "admin", given: (target) => [target.pageId, save(target)] },
  "page-actions.ts findNewerPage": {
    by: "admin",
    isReading: true,
    given: ({ pageId, pageVersion: version }) => [pageId, { version, originRevisionId: null }],
  },
  "page-actions.ts publishPageOf": { by: "admin", given: (target) => [target.pageId, save(target)] },
  "page-actions.ts schedulePage": {
    by: "admin",
    given: ({ draftId, pageVersion }) => [
      { pageId: draftId, version: pageVersion - 1 },
      null,
      form({ at: "2099-01-01T00:00:00Z" }),
    ],
  },
  "page-actions.ts unpublishPageOf": { by: "admin", given: ({ pageId }) => [pageId] },
  "page-actions.ts cancelScheduleOf": { by: "admin", given: ({ waitingId }) => [waitingId] },
  "page-actions.ts discardDraftOf": {
    by: "admin",
    given: ({ waitingId, waitingVersion }) => [{ pageId: waitingId, version: waitingVersion }],
  },
  "page-actions.ts putBackOf": {
    by: "admin",
    given: ({ draftId, pageVersion }) => [{ pageId: draftId, version: pageVersion - 1, at: null }],
  },
  "page-actions.ts setPolicy": { by: "admin", given: ({ pageId }) => [pageId, "lock"] },
  "page-actions.ts deletePageOf": {
    by: "admin",
    given: ({ pageId }) => [pageId, impactFingerprint([{ pageId, override: 0, asked: 0 }])],
  },
  "page-actions.ts restorePageOf": { by: "admin", given: ({ deletedId }) => [deletedId] },
};

/** Looking back at what a page said, and going back to it. */
const onRevisions: Record<string, AdminCall> = {
  "revision-actions.tsx loadRevisions": { by: "admin", isReading: true, given: ({ pageId }) => [pageId, null] },
  "revision-actions.tsx compareRevisions": {
    by: "admin",
    isReading: true,
    given: async ({ pageId }, _, cms) => {
      const id = await cms.run((ctx) => publishedRevision(ctx, pageId));
      return [pageId, { beforeId: id, afterId: id }];
    },
  },
  "revision-actions.tsx restoreRevisionOf": {
    by: "admin",
    given: async ({ pageId, pageVersion: version }, _, cms) => [
      pageId,
      { revisionId: await cms.run((ctx) => publishedRevision(ctx, pageId)), version },
    ],
  },
};

/** What becomes of a vendor's page and its default. */
const onOverrides: Record<string, AdminCall> = {
  "inheritance-actions.ts reviewUpdatesOf": {
    by: "admin",
    given: ({ behindId, behindVersion: version, behindOriginId: originRevisionId, behindSectionId }) => [
      behindId,
      { version, originRevisionId, choices: { sections: { [behindSectionId]: "default" } } },
    ],
  },
  "inheritance-actions.ts detachHere": {
    by: "admin",
    given: ({ behindId, behindVersion }) => [behindId, behindVersion],
  },
  "inheritance-actions.ts revertHere": {
    by: "admin",
    given: ({ behindId, behindVersion }) => [behindId, behindVersion],
  },
  "inheritance-actions.ts linkHere": { by: "admin", given: ({ detachedId }) => [detachedId] },
  "inheritance-actions.ts restoreHere": { by: "admin", given: ({ revertedId }) => [revertedId] },
};

const onPages: Record<string, AdminCall> = {
  "new/actions.ts createPageHere": {
    by: "admin",
    given: ({ platformId: platform, fresh }) => [
      null,
      form({ platform, kind: "default", locale: "en", slug: fresh, title: fresh }),
    ],
  },
  "new/actions.ts copyPageHere": {
    by: "admin",
    given: ({ pageId, fresh }, { platformId }) => [pageId, null, form({ platform: platformId, slug: fresh })],
  },
  "bulk-actions.ts runBulk": {
    by: "admin",
    refusal: "It does not exist any more.",
    given: ({ pageId, pageVersion }, { platformId }) => [
      { action: { kind: "unpublish" }, platformId, targets: { pages: [{ pageId, version: pageVersion }] } },
    ],
  },
};

const onPlatforms: Record<string, AdminCall> = {
  "new/actions.ts createPlatformHere": {
    by: "superAdmin",
    given: (target) => [null, form({ ...named(target), pathPrefix: target.fresh, original: target.platformId })],
  },
  "[platform]/actions.ts saveGeneral": {
    by: "admin",
    given: async (target, _, cms) => [
      target.platformId,
      [],
      null,
      form({ name: target.platform, version: `${await versionOf(target, cms)}` }),
    ],
  },
  "[platform]/actions.ts saveLocales": {
    by: "admin",
    given: async (target, _, cms) => [
      target.platformId,
      null,
      form({ defaultLocale: "en", locales: "en fr de", version: `${await versionOf(target, cms)}` }),
    ],
  },
  "[platform]/actions.ts saveTheme": {
    by: "admin",
    given: async (target, _, cms) => [
      { platformId: target.platformId, version: await versionOf(target, cms) },
      { ...aTheme, radius: "large" },
    ],
  },
  "[platform]/actions.ts saveVendorTokens": {
    by: "admin",
    given: async (target, _, cms) => [
      target.platformId,
      null,
      form({ token: "logo", version: `${await versionOf(target, cms)}` }),
    ],
  },
  "[platform]/actions.ts saveHomeTemplate": {
    by: "admin",
    given: async (target, _, cms) => [
      target.platformId,
      null,
      form({ homeTemplate: "mosaic", version: `${await versionOf(target, cms)}` }),
    ],
  },
  "[platform]/actions.ts setActive": { by: "superAdmin", given: ({ platformId }) => [platformId, false] },
  "[platform]/actions.ts orderMenu": {
    by: "admin",
    given: ({ platformId, pageId }) => [{ platformId, layer: 0, menu: "header", pages: [pageId], lookedAt: [] }],
  },
};

const onRedirects: Record<string, AdminCall> = {
  "actions.ts addRedirect": {
    by: "admin",
    given: ({ platformId, fresh }, { place }) => [place, null, form({ platformId, from: `/${fresh}`, to: "/" })],
  },
  "actions.ts addRedirectAgain": {
    by: "admin",
    given: ({ platformId, fresh }, { place }) => [place, { platformId, vendorId: null, from: `/${fresh}`, to: "/" }],
  },
  "actions.ts changeRedirect": {
    by: "admin",
    given: ({ redirectId, redirectVersion, from, fresh }, { place }) => [
      place,
      redirectId,
      null,
      form({ from, to: `/${fresh}`, version: `${redirectVersion}` }),
    ],
  },
  "actions.ts removeRedirect": { by: "admin", given: ({ redirectId }, { place }) => [place, redirectId] },
  "actions.ts tracePath": {
    by: "admin",
    isReading: true,
    given: ({ platformId, from }, { place }) => [place, null, form({ platformId, path: from })],
  },
};

const onTiers: Record<string, AdminCall> = {
  "actions.ts saveTier": {
    by: "superAdmin",
    given: (target) => [target.otherTierId, null, tierForm(target)],
  },
  "actions.ts createTierHere": { by: "superAdmin", given: (target) => [null, tierForm(target)] },
  "actions.ts createTierAgain": {
    by: "superAdmin",
    given: (target) => [{ ...named(target), maxPages: null, maxCustomPages: null, features: [] }],
  },
  "actions.ts removeTier": { by: "superAdmin", given: ({ otherTierId }) => [otherTierId] },
  "actions.ts placeTiers": {
    by: "superAdmin",
    given: async (_, __, { db }) => [
      (await db.select({ id: subscriptionTiers.id }).from(subscriptionTiers).orderBy(asc(subscriptionTiers.id))).map(
        ({ id }) => id,
      ),
    ],
  },
};

const onVendors: Record<string, AdminCall> = {
  "new/actions.ts createVendorHere": {
    by: "admin",
    given: (target, { place }) => [
      place,
      null,
      form({ ...named(target), platformId: target.platformId, tierId: target.tierId }),
    ],
  },
  "[vendor]/actions.ts saveVendor": {
    by: "superAdmin",
    given: ({ vendorId, fresh }) => [everywhere, vendorId, null, form({ name: fresh, version: "1" })],
  },
  "[vendor]/actions.ts setSuspended": { by: "superAdmin", given: ({ vendorId }) => [everywhere, vendorId, true] },
  "[vendor]/actions.ts join": {
    by: "admin",
    given: (target, { place }) => [place, { ...gone(target), tierId: target.tierId }],
  },
  "[vendor]/actions.ts joinByForm": {
    by: "admin",
    given: ({ goneId, platformId, tierId }, { place }) => [place, goneId, null, form({ platformId, tierId })],
  },
  "[vendor]/actions.ts leave": { by: "admin", given: (target, { place }) => [place, seen(member(target))] },
  "[vendor]/actions.ts previewChange": {
    by: "admin",
    isReading: true,
    given: (target, { place }) => [place, { ...member(target), tierId: target.otherTierId }],
  },
  "[vendor]/actions.ts changePlan": {
    by: "admin",
    given: (target, { place }) => [place, { ...seen(member(target)), tierId: target.otherTierId }],
  },
};

const onRequests: Record<string, AdminCall> = {
  "actions.ts grantPlan": {
    by: "admin",
    given: ({ requestId }, { place }) => [place, { requestId, version: 1, answer: "" }],
  },
  "actions.ts declinePlan": { by: "admin", given: ({ requestId }, { place }) => [place, requestId, "Not now"] },
};

const onDomains: Record<string, AdminCall> = {
  "actions.ts addHost": {
    by: "admin",
    given: (target) => [member(target), false, null, form({ host: `${target.fresh}.example.lu` })],
  },
  "actions.ts addHostAgain": {
    by: "admin",
    given: (target) => [member(target), { host: `${target.fresh}.example.lu`, isPrimary: false }],
  },
  "actions.ts makePrimary": {
    by: "admin",
    given: ({ vendorHostId, vendorId }, { platformId }) => [{ platformId, vendorId }, vendorHostId],
  },
  "actions.ts removeHost": {
    by: "admin",
    given: ({ platformHostId }, { platformId }) => [{ platformId, vendorId: null }, platformHostId],
  },
};

const finding: Record<string, AdminCall> = {
  "find-anything.ts findAnything": {
    by: "admin",
    isReading: true,
    tells: ({ vendor }) => vendor,
    given: ({ vendor }) => [vendor],
  },
  "find-choices.ts findVendorChoices": {
    by: "admin",
    isReading: true,
    tells: ({ vendor }) => vendor,
    given: ({ vendor }, { place }) => [place.platform, vendor],
  },
  "find-choices.ts findPersonChoices": {
    by: "admin",
    isReading: true,
    tells: ({ adminEmail }) => adminEmail,
    given: ({ adminEmail }, { place }) => [place.platform, adminEmail],
  },
};

const onPreviews: Record<string, AdminCall> = {
  "preview-link-actions.tsx listPreviewLinksOf": { by: "admin", isReading: true, given: ({ pageId }) => [pageId] },
  "preview-link-actions.tsx createPreviewLinkOf": {
    by: "admin",
    given: ({ pageId }) => [pageId, null, form({ lifetime: "day", shows: "draft" })],
  },
  "preview-link-actions.tsx revokePreviewLinksOf": { by: "admin", given: ({ pageId }) => [pageId] },
  "preview-link-actions.tsx revokePreviewLinkOf": { by: "admin", given: ({ pageId, linkId }) => [pageId, linkId] },
};

const below = (folder: string, calls: Record<string, AdminCall>) =>
  Object.fromEntries(Object.entries(calls).map(([action, call]) => [`${folder}${action}`, call]));

/** A call of every action of the administration, by file and name, that who may makes with success. */
export const adminCalls: Record<string, AdminCall> = {
  ...below("_editor/", inEditor),
  ...below("_editor/", onOverrides),
  ...below("_editor/", settingsCalls),
  ...below("_editor/", onPreviews),
  ...below("_editor/", onRevisions),
  ...below("admin/_domains/", onDomains),
  ...below("admin/content-pages/", onPages),
  ...below("admin/plan-requests/", onRequests),
  ...below("admin/platforms/", onPlatforms),
  ...below("admin/redirects/", onRedirects),
  ...below("admin/tiers/", onTiers),
  ...below("admin/vendors/", onVendors),
  ...below("admin/webhooks/", webhookCalls),
  ...below("admin/", finding),
};
