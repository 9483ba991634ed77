import { z } from "zod";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { createVendor, vendorSchema } from "@/cms/vendors/create-vendor";
import { letEditorsPublish } from "@/cms/vendors/let-editors-publish";
import { vendorStates } from "@/cms/vendors/list-vendors";
import { updateVendor, vendorChangesSchema } from "@/cms/vendors/update-vendor";
import { type Operation, operation } from "../../_rest/operation";
import { id, partQuery, search } from "../../_schemas/common";
import { vendorSchemas } from "../../_schemas/vendor";
import { vendorAnswer, vendorListAnswer } from "./vendor-answer";

export const vendorQuery = z.strictObject({
  search,
  tierId: id.optional(),
  state: z.enum(vendorStates).optional(),
  ...partQuery,
});

/** The vendors of a platform. */
export const platformVendors: readonly Operation[] = [
  operation({
    id: "listVendors",
    method: "GET",
    path: "/platforms/{platform}/vendors",
    tag: "Vendors",
    summary: "The vendors that are or were members of a platform, by name",
    place: "platform",
    needs: ["vendor.read"],
    query: vendorQuery,
    answer: vendorSchemas.VendorList,
    run: (ctx, { query }) => vendorListAnswer(ctx, query),
  }),
  operation({
    id: "createVendor",
    method: "POST",
    path: "/platforms/{platform}/vendors",
    tag: "Vendors",
    summary: "Create a vendor as a member of a platform; its storefront is live at once",
    place: "platform",
    needs: ["vendor.create", "membership.join", "vendor.read"],
    body: vendorSchema.extend({ tierId: id }),
    answer: vendorSchemas.Vendor,
    status: 201,
    run: async (ctx, { tenant: { platform, platformId }, body: { tierId, ...vendor } }) => {
      const { vendorId } = await createVendor(ctx, vendor);
      const { tags } = await joinPlatform(ctx, { platformId, vendorId, tierId });
      return vendorAnswer(ctx, vendorId, { tags, location: `/platforms/${platform}/vendors/${vendor.code}` });
    },
  }),
  operation({
    id: "getVendor",
    method: "GET",
    path: "/platforms/{platform}/vendors/{vendor}",
    tag: "Vendors",
    summary: "A vendor, as a member of a platform",
    place: "vendor",
    needs: ["vendor.read"],
    answer: vendorSchemas.Vendor,
    run: (ctx, { tenant }) => vendorAnswer(ctx, tenant.vendorId),
  }),
  operation({
    id: "updateVendor",
    method: "PATCH",
    path: "/platforms/{platform}/vendors/{vendor}",
    tag: "Vendors",
    summary: "Change what a vendor is called and how it is reached, on all of its platforms",
    description: "Its owners decide that, and super admins: no platform does for the others. What is left out stays.",
    place: "vendor",
    needs: ["vendor.update", "vendor.read"],
    body: vendorChangesSchema,
    answer: vendorSchemas.Vendor,
    isConditional: true,
    run: async (ctx, { tenant: { vendorId }, body, version }) => {
      const { tags } = await updateVendor(ctx, { ...body, vendorId, version });
      return vendorAnswer(ctx, vendorId, { tags });
    },
  }),
  operation({
    id: "letEditorsPublish",
    method: "PUT",
    path: "/platforms/{platform}/vendors/{vendor}/editors-may-publish",
    tag: "Vendors",
    summary: "Decide whether a vendor's editors change what visitors see, or write only",
    description: "It holds on all of its platforms, from their next request on.",
    place: "vendor",
    needs: ["vendor.update", "vendor.read"],
    body: z.strictObject({ isAllowed: z.boolean() }),
    answer: vendorSchemas.Vendor,
    isConditional: true,
    run: async (ctx, { tenant: { vendorId }, body, version }) => {
      await letEditorsPublish(ctx, { ...body, vendorId, version });
      return vendorAnswer(ctx, vendorId);
    },
  }),
];
