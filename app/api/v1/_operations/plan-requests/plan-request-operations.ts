import { z } from "zod";
import { declineRequest } from "@/cms/plan-requests/decline-request";
import { findRequest } from "@/cms/plan-requests/find-request";
import { grantRequest } from "@/cms/plan-requests/grant-request";
import { listRequests } from "@/cms/plan-requests/list-requests";
import { noteSchema } from "@/cms/plan-requests/plan-request";
import { requestPlan } from "@/cms/plan-requests/request-plan";
import { withdrawRequest } from "@/cms/plan-requests/withdraw-request";
import { momentSchema } from "@/lib/console/moment";
import { env } from "@/lib/env";
import { placeIn, writeCursor } from "../../_rest/cursor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery } from "../../_schemas/common";
import { planRequestSchemas } from "../../_schemas/plan-request";
import { pathOf } from "../places";

const cursorSchema = z.strictObject({ at: momentSchema, id: z.uuid() });
const requestId = z.strictObject({ requestId: id });
const ofPlatform = "/platforms/{platform}/plan-requests";
const ofVendor = "/platforms/{platform}/vendors/{vendor}/plan-requests";
const shared = { tag: "Plan requests", answer: planRequestSchemas.PlanRequest } as const;
const onPlatform = { ...shared, place: "platform", params: requestId } as const;
const onVendor = { ...shared, place: "vendor", params: requestId } as const;

/** Where mail leads its readers. */
const origin = () => new URL(env().APP_URL).origin;

/** What vendors ask for, and what a platform answers. */
export const planRequestOperations: readonly Operation[] = [
  operation({
    tag: "Plan requests",
    place: "platform",
    id: "listPlanRequests",
    method: "GET",
    path: ofPlatform,
    summary: "The requests for other tiers",
    description: "Those that wait come in the order in which they came in; those that are closed the newest first.",
    needs: ["plan-request.answer"],
    query: z.strictObject({
      group: z.enum(["open", "closed"]).default("open"),
      vendorId: id.optional(),
      ...partQuery,
    }),
    answer: planRequestSchemas.PlanRequestList,
    run: async (ctx, { query: { cursor, ...filter } }) => {
      const { requests, next } = await listRequests(ctx, { ...filter, after: placeIn(cursorSchema, cursor) });
      return { body: { items: requests, nextCursor: next && writeCursor(next) } };
    },
  }),
  operation({
    ...onPlatform,
    id: "getPlanRequest",
    method: "GET",
    path: `${ofPlatform}/{requestId}`,
    summary: "A request for another tier",
    needs: ["plan-request.read"],
    run: async (ctx, { params }) => ({ body: await findRequest(ctx, params) }),
  }),
  operation({
    ...onPlatform,
    id: "grantPlanRequest",
    method: "POST",
    path: `${ofPlatform}/{requestId}/grant`,
    summary: "Give a vendor the tier that it asked for, and tell who asked",
    description: "`membershipVersion` is the version of the membership that was looked at; left out, any will do.",
    needs: ["plan-request.answer", "membership.change-tier", "plan-request.read"],
    body: z.strictObject({ answer: noteSchema.default(""), membershipVersion: z.int32().optional() }),
    run: async (ctx, { params, body: { answer, membershipVersion: version } }) => {
      const { tags } = await grantRequest(ctx, { ...params, answer, version, origin: origin() });
      return { body: await findRequest(ctx, params), tags };
    },
  }),
  operation({
    ...onPlatform,
    id: "declinePlanRequest",
    method: "POST",
    path: `${ofPlatform}/{requestId}/decline`,
    summary: "Decline a request with a reason, and tell who asked",
    needs: ["plan-request.answer", "plan-request.read"],
    body: z.strictObject({ answer: noteSchema.min(1) }),
    run: async (ctx, { params, body }) => {
      await declineRequest(ctx, { ...params, ...body, origin: origin() });
      return { body: await findRequest(ctx, params) };
    },
  }),
  operation({
    ...shared,
    id: "requestPlan",
    method: "POST",
    path: ofVendor,
    summary: "Ask a platform's admins for another tier",
    place: "vendor",
    needs: ["plan-request.create", "plan-request.read"],
    body: z.strictObject({ tierId: id, note: noteSchema.default("") }),
    status: 201,
    run: async (ctx, { tenant, body }) => {
      const { platformId, vendorId } = tenant;
      const { requestId } = await requestPlan(ctx, { platformId, vendorId, ...body, origin: origin() });
      const location = `${pathOf(tenant)}/plan-requests/${requestId}`;
      return { body: await findRequest(ctx, { requestId }), location };
    },
  }),
  operation({
    ...onVendor,
    id: "getVendorPlanRequest",
    method: "GET",
    path: `${ofVendor}/{requestId}`,
    summary: "A request for another tier",
    needs: ["plan-request.read"],
    run: async (ctx, { params }) => ({ body: await findRequest(ctx, params) }),
  }),
  operation({
    ...onVendor,
    id: "withdrawPlanRequest",
    method: "POST",
    path: `${ofVendor}/{requestId}/withdraw`,
    summary: "Take back a request that nobody has answered yet",
    needs: ["plan-request.withdraw", "plan-request.read"],
    run: async (ctx, { params }) => {
      await withdrawRequest(ctx, params);
      return { body: await findRequest(ctx, params) };
    },
  }),
];
