import { z } from "zod";
import { id } from "./common";

const place = z.int().nullable().describe("Its place in the menu; null where it is not in it.");

const menuPage = z.object({
  pageId: id,
  title: z.string(),
  slug: z.string(),
  orders: z.object({ header: place, footer: place, legal: place }),
});

const entry = z.object({
  slug: z.string(),
  title: z.string(),
  order: place,
  isOwn: z.boolean().describe("Whether the page is the vendor's own, which can be moved."),
});

export const menuSchemas = {
  MenuPageList: z.object({ items: z.array(menuPage), nextCursor: z.null() }),
  StorefrontMenu: z.object({
    entries: z.array(entry).describe("What stands in it, in its order."),
    others: z.array(entry).describe("Own pages that visitors see and that could stand in it."),
  }),
} as const;

/** The menus of a site. */
export const menu = z.enum(["header", "footer", "legal"]);
