import { z } from "zod";
import { layers } from "./layer";
import { localeSchema } from "./locale";
import { slugSchema } from "./slug";

/** Where a page stands. No two pages stand in the same place. */
export const placeSchema = z
  .strictObject({
    platformId: z.uuid(),
    layer: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    vendorId: z.uuid().nullable(),
    locale: localeSchema,
    slug: slugSchema,
  })
  .refine(({ layer, vendorId }) => (layer === layers.vendor) === (vendorId !== null), {
    message: "belongs to a vendor on the vendor's layer, and only there",
    path: ["vendorId"],
  });

export type PagePlace = z.infer<typeof placeSchema>;
