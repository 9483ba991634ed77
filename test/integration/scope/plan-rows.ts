import { comparePlans } from "@/cms/memberships/compare-plans";
import { listCountedPages } from "@/cms/memberships/list-counted-pages";
import { declineRequest } from "@/cms/plan-requests/decline-request";
import { findLatestRequest } from "@/cms/plan-requests/find-latest-request";
import { grantRequest } from "@/cms/plan-requests/grant-request";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { withdrawRequest } from "@/cms/plan-requests/withdraw-request";
import { planRequests } from "@/db/schema";
import { aTier, origin } from "@/test/factories";
import { query, type Row, row } from "./whose";
import { member, run } from "./world";

/** One is open at a time: what the row before has left is closed. */
const asking = () =>
  run(async (ctx) => {
    await ctx.db.update(planRequests).set({ state: "withdrawn", answeredAt: new Date() });
    return { ...member(), tierId: await aTier(ctx), note: "", origin };
  });

const asked = async () => {
  const wanted = await asking();
  return run((ctx) => requestPlan(ctx, wanted));
};

const ofMember = async () => member();

/** Every verb and query about plans and the requests for others. */
export const planRows: Row[] = [
  query("vendor", comparePlans, ofMember),
  query("vendor", listCountedPages, ofMember),
  query("vendor", findLatestRequest, ofMember),
  row("owner", requestPlan, asking),
  row("owner", withdrawRequest, asked),
  row("plan", grantRequest, async () => ({ ...(await asked()), origin })),
  row("plan", declineRequest, async () => ({ ...(await asked()), answer: "Not now", origin })),
];

/** Tried in a file of their own: they are about all that lies in a scope. */
export const planElsewhere = ["listRequests", "countOpenRequests"];

/** Steps that these verbs take on their way. */
export const planSteps = ["notifyAdmins", "notifyAsker", "openRequestForWrite", "refuseSuspended", "settleRequest"];
