import { and, eq } from "drizzle-orm";
import { findRequest } from "@/cms/plan-requests/find-request";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import type { Action } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { readRedirect } from "@/cms/redirects/read-redirect";
import { findDomain } from "@/cms/sites/list-domains";
import { planRequests } from "@/db/schema";
import { aDomain, aTier, origin } from "@/test/factories";
import { query, type Row } from "./whose";
import { freshSlug, member, run } from "./world";

/** One request of a membership is open at a time. */
const aRequest = () =>
  run(async (ctx) => {
    const isOpen = and(eq(planRequests.vendorId, member().vendorId), eq(planRequests.state, "open"));
    const [open] = await ctx.db.select({ requestId: planRequests.id }).from(planRequests).where(isOpen);
    return open ?? (await requestPlan(ctx, { ...member(), tierId: await aTier(ctx), note: "Mine", origin }));
  });

/** What other systems ask for by its id, and the console only in lists. */
export const apiAdminRows: Row[] = [
  query("owner", findDomain, () =>
    run((ctx) => aDomain(ctx, { ...member(), host: `${freshSlug()}.lu`, isPrimary: false })),
  ),
  query("owner", readRedirect, () =>
    run((ctx) => createRedirect(ctx, { ...member(), from: `/${freshSlug()}`, to: "/new" })),
  ),
  query("vendor", findRequest, aRequest),
];

/** What a token must be good for, by verb. */
export const apiAdminActions: Record<string, Action[]> = {
  findDomain: ["domain.read"],
  readRedirect: ["redirect.read"],
  findRequest: ["plan-request.read"],
};

/** Tried in test/integration/administration/domains.test.ts: it is about all that lies in a scope. */
export const apiAdminElsewhere = ["listDomains"];
