import { z } from "zod";
import { profileSchema } from "@/cms/vendors/profile";
import { code, id, moment, partOf } from "./common";

const count = z.int().min(0);
const limit = count.nullable().describe("Null is unlimited.");

const listedVendor = z.object({
  id,
  code,
  name: z.string(),
  isSuspended: z.boolean(),
  createdAt: moment,
  memberships: z
    .array(z.object({ platform: z.string(), tier: z.string() }))
    .describe("Those that have not ended, by name, as far as you see them."),
});

const vendor = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  code,
  name: z.string(),
  profile: profileSchema,
  isSuspended: z.boolean().describe("Whether all of its storefronts are off line."),
  editorsMayPublish: z.boolean().describe("Whether its editors change what visitors see, or write only."),
  createdAt: moment,
  updatedAt: moment,
  memberships: z
    .array(
      z.object({
        id,
        joinedAt: moment,
        endedAt: moment.nullable(),
        platform: z.object({ id, code, name: z.string(), isActive: z.boolean() }),
        tier: z.object({ id, name: z.string(), maxPages: limit, maxCustomPages: limit }),
        usage: z.object({ pages: count, customPages: count }),
      }),
    )
    .describe("Ended ones too, as far as you see them."),
});

export const vendorSchemas = { Vendor: vendor, VendorList: partOf(listedVendor) } as const;
