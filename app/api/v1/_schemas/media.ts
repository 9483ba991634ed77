import { z } from "zod";
import { cropSchema } from "@/cms/media/crop";
import { id, locale, moment, partOf } from "./common";

const pixels = z.int().min(0);

const picture = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  name: z.string(),
  alt: z.string().describe("What those hear who do not see it."),
  isDecorative: z.boolean(),
  src: z.string().describe("What pages store, the same whatever it shows."),
  thumbnail: z.string().describe("The address of its narrowest file."),
  full: z.string().describe("The address of its widest file."),
  width: pixels,
  height: pixels,
  original: z.object({ width: pixels, height: pixels }),
  crop: cropSchema.nullable().describe("What of the original is shown; null for all of it."),
  focalX: z.int().describe("What stays in view, in percent from the left."),
  focalY: z.int().describe("What stays in view, in percent from the top."),
  bytes: z.int().describe("Of all of its files together."),
  createdAt: moment,
  platform: z.string().describe("The platform's name."),
  vendor: z.string().nullable().describe("The vendor's name; null where it is the platform's."),
});

const use = z.object({
  pageId: id,
  title: z.string(),
  slug: z.string(),
  locale,
  vendor: z.string().nullable(),
  isPublic: z.boolean().describe("Whether visitors see it there."),
});

export const mediaSchemas = {
  Picture: picture,
  PictureList: partOf(picture),
  PictureUses: z.object({ items: z.array(use).describe("The first 50 by address."), count: z.int() }),
} as const;
