import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { arrangeMenu } from "@/cms/pages/arrange-menu";
import { layers } from "@/cms/pages/layer";
import { inMenu, listMenuPages } from "@/cms/pages/list-menu-pages";
import { activatePlatform, deactivatePlatform } from "@/cms/platforms/activate-platform";
import { changeHomeTemplate } from "@/cms/platforms/change-home-template";
import { changeTheme } from "@/cms/platforms/change-theme";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { findPlatform } from "@/cms/platforms/find-platform";
import { updatePlatform } from "@/cms/platforms/update-platform";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { deleteRedirect } from "@/cms/redirects/delete-redirect";
import { traceRedirect } from "@/cms/redirects/trace-redirect";
import { updateRedirect } from "@/cms/redirects/update-redirect";
import { makePrimaryDomain } from "@/cms/sites/make-primary-domain";
import { removeDomain } from "@/cms/sites/remove-domain";
import { createTier } from "@/cms/tiers/create-tier";
import { deleteTier } from "@/cms/tiers/delete-tier";
import { orderTiers } from "@/cms/tiers/order-tiers";
import { previewTierChange } from "@/cms/tiers/preview-tier-change";
import { updateTier } from "@/cms/tiers/update-tier";
import { resumeVendor, suspendVendor } from "@/cms/vendors/suspend-vendor";
import { domains, redirects, subscriptionTiers } from "@/db/schema";
import { aDomain, aPage, aPlatform, aTheme, aTier, aVendor } from "./factories";

type Whose = "owner" | "platform" | "plan" | "installation";

/** What the matrix of scopes gives: how its rows are made, and the world that they are about. */
type Matrix<Row> = {
  row: <I>(whose: Whose, verb: (ctx: Context, input: I) => Promise<unknown>, arrange: () => Promise<I>) => Row;
  query: Matrix<Row>["row"];
  run: <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;
  world: { platformId: string; vendorId: string; tierId: string };
};

const code = () => `new-${randomUUID().slice(0, 20)}`;

/** Every verb and query of the administration that is about one platform, vendor, tier, host or redirect. */
export function administrationRows<Row>({ row, query, run, world }: Matrix<Row>): Row[] {
  const platform = async () => ({ platformId: world.platformId });
  const member = () => ({ platformId: world.platformId, vendorId: world.vendorId });
  const tier = async () => ({ tierId: await run((ctx) => aTier(ctx)) });
  const path = () => `/${randomUUID()}`;

  const aHost = (isPrimary = false) =>
    run(async (ctx) => {
      const [vendorId, host] = [await aVendor(ctx, world.platformId), `${randomUUID()}.lu`];
      await aDomain(ctx, { platformId: world.platformId, vendorId, host, isPrimary });
      const [domain] = await ctx.db.select({ id: domains.id }).from(domains).where(eq(domains.host, host));
      return { domainId: domain?.id ?? "" };
    });

  const aRedirect = () =>
    run(async (ctx) => {
      const from = path();
      await createRedirect(ctx, { ...member(), from, to: "/new" });
      const isIt = and(eq(redirects.platformId, world.platformId), eq(redirects.fromPath, from));
      const [redirect] = await ctx.db.select({ id: redirects.id }).from(redirects).where(isIt);
      return { redirectId: redirect?.id ?? "" };
    });

  const aSuspended = () =>
    run(async (ctx) => {
      const vendorId = await aVendor(ctx, world.platformId);
      await suspendVendor(ctx, { vendorId });
      return { vendorId };
    });

  return [
    query("platform", findPlatform, platform),
    row("platform", updatePlatform, async () => ({ ...(await platform()), name: "Renamed" })),
    row("platform", changeTheme, async () => ({ ...(await platform()), theme: aTheme })),
    row("platform", changeHomeTemplate, async () => ({ ...(await platform()), homeTemplate: "mosaic" as const })),
    row("installation", activatePlatform, () =>
      run(async (ctx) => {
        const platformId = await aPlatform(ctx);
        await deactivatePlatform(ctx, { platformId });
        return { platformId };
      }),
    ),
    row("installation", deactivatePlatform, async () => ({ platformId: await run((ctx) => aPlatform(ctx)) })),
    row("installation", copyPlatform, async () => ({
      ...(await platform()),
      code: code(),
      name: "Copy",
      pathPrefix: code(),
    })),
    row("platform", arrangeMenu, async () => {
      const pageId = await run((ctx) => aPage(ctx, { platformId: world.platformId, layer: layers.default }));
      const menu = "footer" as const;
      const place = { ...(await platform()), layer: layers.default };
      const lookedAt = inMenu(await run((ctx) => listMenuPages(ctx, place)), menu).map((each) => each.pageId);
      return { ...place, menu, pages: [pageId], lookedAt };
    }),
    row("plan", removeDomain, () => aHost(true)),
    row("plan", makePrimaryDomain, () => aHost()),
    row("plan", leavePlatform, async () => ({
      ...member(),
      vendorId: await run((ctx) => aVendor(ctx, world.platformId)),
    })),
    row("plan", joinPlatform, async () => {
      const vendorId = await run((ctx) => aVendor(ctx, world.platformId));
      await run((ctx) => leavePlatform(ctx, { ...member(), vendorId }));
      return { ...member(), vendorId, tierId: world.tierId };
    }),
    row("owner", updateRedirect, async () => ({ ...(await aRedirect()), from: path(), to: "/newer" })),
    row("owner", deleteRedirect, aRedirect),
    query("owner", traceRedirect, async () => ({ ...member(), path: "/old" })),
    row("installation", resumeVendor, aSuspended),
    row("installation", createTier, async () => ({
      code: code(),
      name: "New",
      maxPages: 3,
      maxCustomPages: 1,
      features: [],
    })),
    row("installation", updateTier, async () => ({ ...(await tier()), name: "Renamed" })),
    row("installation", deleteTier, tier),
    row("installation", orderTiers, async () => {
      const all = await run(({ db }) => db.select({ id: subscriptionTiers.id }).from(subscriptionTiers));
      return { tierIds: all.map(({ id }) => id) };
    }),
    query("installation", previewTierChange, async () => ({ ...(await tier()), maxPages: 1, maxCustomPages: 1 })),
  ];
}

/** Tried in files of their own: they are about all that lies in a scope, or about a vendor on several platforms. */
export const administrationElsewhere = [
  "listVendors",
  "findVendor",
  "updateVendor",
  "viewAsVendor",
  "listTiers",
  "listRedirects",
  "listEvents",
  "findAttention",
  "recentActivity",
  "searchEverything",
];

/** Steps that these verbs take on their way. */
export const administrationSteps = [
  "domainForWrite",
  "memberTags",
  "platformForWrite",
  "redirectForWrite",
  "refuseCircle",
  "refuseLookAlike",
  "refuseStale",
  "storePlatform",
  "storeVendor",
  "tierForWrite",
  "vendorForWrite",
  "vendorTags",
];
