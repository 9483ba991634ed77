import { z } from "zod";
import { layers } from "./layer";
import { localeSchema } from "./locale";

/** The tabs of a list of pages, and the layer that each shows. */
export const tabs = { all: null, platform: layers.platform, default: layers.default, override: layers.vendor } as const;
export type Tab = keyof typeof tabs;

/**
 * What a page is listed under, each page under exactly one: what is deleted is nothing else, what is paused is not
 * shown however far its publication is.
 */
export const listStates = ["draft", "scheduled", "published", "changed", "paused", "deleted"] as const;
export type ListState = (typeof listStates)[number];

export const sorts = ["updated", "title", "slug"] as const;
export type Sort = (typeof sorts)[number];

const namesOf = <T extends string>(record: Readonly<Record<T, unknown>>) => Object.keys(record) as [T, ...T[]];

/** PostgreSQL has no text with a null character. */
const typed = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes("\0"), "has a null character");

/** Which pages a list shows. What is left out does not narrow it; deleted pages are shown only where they are asked for. */
export const contentFiltersSchema = z.strictObject({
  platformId: z.guid().nullable().default(null),
  tab: z.enum(namesOf(tabs)).default("all"),
  vendorId: z.guid().nullable().default(null),
  slug: typed(80).nullable().default(null),
  locale: localeSchema.nullable().default(null),
  state: z.enum(listStates).nullable().default(null),
  /** Of scheduled pages only those that will be public within so many days. */
  scheduledWithinDays: z.int().min(1).max(366).nullable().default(null),
  /** Beginnings of words of title and slug, all of which a page has. */
  search: typed(120).default(""),
});
export type ContentFilters = z.output<typeof contentFiltersSchema>;
export type ContentFiltersInput = z.input<typeof contentFiltersSchema>;

/** A cursor is no longer than this. */
export const mostLetters = 1000;

/** How a list goes on: in which order, after which row, with how many. */
export const listOrderSchema = z.strictObject({
  sort: z.enum(sorts).default("updated"),
  direction: z.enum(["ascending", "descending"]).default("descending"),
  cursor: z.string().max(mostLetters).nullable().default(null),
  limit: z.int().min(1).max(100).default(50),
});
export type ListOrder = z.output<typeof listOrderSchema>;
