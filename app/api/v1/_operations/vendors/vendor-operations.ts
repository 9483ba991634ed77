import { z } from "zod";
import { listOwnVendors } from "@/cms/vendors/list-own-vendors";
import { resumeVendor, suspendVendor } from "@/cms/vendors/suspend-vendor";
import { updateVendor, vendorChangesSchema } from "@/cms/vendors/update-vendor";
import { type Operation, operation } from "../../_rest/operation";
import { code, id } from "../../_schemas/common";
import { vendorSchemas } from "../../_schemas/vendor";
import { platformVendors, vendorQuery } from "./platform-vendors";
import { vendorAnswer, vendorListAnswer } from "./vendor-answer";

const vendorId = z.strictObject({ vendorId: id });
const shared = { tag: "Vendors", place: "everywhere" } as const;

const ownVendor = z.object({
  id,
  code,
  name: z.string(),
  isSuspended: z.boolean(),
  isOwner: z.boolean().describe("Whether you own it, or write for it."),
  memberships: z.array(z.object({ platformId: id, platformCode: code, platform: z.string(), tier: z.string() })),
});

/** Vendors of all platforms, and what is decided about them as a whole. */
export const vendorOperations: readonly Operation[] = [
  operation({
    ...shared,
    place: "account",
    id: "listOwnVendors",
    method: "GET",
    path: "/own-vendors",
    summary: "The vendors that you work for, with the platforms on which you do",
    needs: [],
    answer: z.object({ items: z.array(ownVendor), nextCursor: z.null() }),
    run: async (ctx) => ({ body: { items: await listOwnVendors(ctx), nextCursor: null } }),
  }),
  ...platformVendors,
  operation({
    ...shared,
    id: "listAllVendors",
    method: "GET",
    path: "/vendors",
    summary: "The vendors of all platforms, by name",
    needs: ["vendor.read"],
    query: vendorQuery,
    answer: vendorSchemas.VendorList,
    run: (ctx, { query }) => vendorListAnswer(ctx, query),
  }),
  operation({
    ...shared,
    id: "getVendorById",
    method: "GET",
    path: "/vendors/{vendorId}",
    summary: "A vendor, with its memberships on all platforms",
    needs: ["vendor.read"],
    params: vendorId,
    answer: vendorSchemas.Vendor,
    run: (ctx, { params }) => vendorAnswer(ctx, params.vendorId),
  }),
  operation({
    ...shared,
    id: "updateVendorById",
    method: "PATCH",
    path: "/vendors/{vendorId}",
    summary: "Change what a vendor is called and how it is reached, also where it is no member",
    description: "What is left out stays.",
    needs: ["vendor.update", "vendor.read"],
    params: vendorId,
    body: vendorChangesSchema,
    answer: vendorSchemas.Vendor,
    isConditional: true,
    run: async (ctx, { params, body, version }) => {
      const { tags } = await updateVendor(ctx, { ...body, ...params, version });
      return vendorAnswer(ctx, params.vendorId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "suspendVendor",
    method: "POST",
    path: "/vendors/{vendorId}/suspend",
    summary: "Take all of a vendor's storefronts off line; nothing is deleted",
    needs: ["vendor.suspend", "vendor.read"],
    params: vendorId,
    answer: vendorSchemas.Vendor,
    isConditional: true,
    run: async (ctx, { params, version }) => {
      const { tags } = await suspendVendor(ctx, { ...params, version });
      return vendorAnswer(ctx, params.vendorId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "resumeVendor",
    method: "POST",
    path: "/vendors/{vendorId}/resume",
    summary: "End a suspension: all of the vendor's storefronts are back as they were",
    needs: ["vendor.suspend", "vendor.read"],
    params: vendorId,
    answer: vendorSchemas.Vendor,
    isConditional: true,
    run: async (ctx, { params, version }) => {
      const { tags } = await resumeVendor(ctx, { ...params, version });
      return vendorAnswer(ctx, params.vendorId, { tags });
    },
  }),
];
