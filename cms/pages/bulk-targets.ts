import { asc, inArray } from "drizzle-orm";
import { z } from "zod";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { findListed } from "./find-listed";
import { contentFiltersSchema } from "./list-filters";
import { listedScope } from "./listed-scope";

/** Most pages that may be named one by one, and most that filters may let through. */
export const mostNamed = 200;
export const mostFiltered = 1000;

/** The pages of a bulk action: named with the versions that were looked at, or all that a list shows. */
export const bulkTargetsSchema = z.union([
  z.strictObject({
    pages: z
      .array(z.strictObject({ pageId: z.uuid(), version: z.int().min(1) }))
      .min(1)
      .max(mostNamed),
  }),
  z.strictObject({ filters: contentFiltersSchema }),
]);
export type BulkTargets = z.input<typeof bulkTargetsSchema>;

export type BulkTarget = { pageId: string; version: number };

/**
 * The pages that a bulk action is about, in the order in which they are to be locked: the platform's before those of
 * vendors over them. Filters are asked anew, and let through what the list would show at this moment.
 *
 * @throws Conflict("size") where filters let through more than 1,000; Invalid, NotFound, Forbidden.
 */
export async function bulkTargets(ctx: Context, input: BulkTargets): Promise<BulkTarget[]> {
  const targets = parse(bulkTargetsSchema, input);
  const known = "pages" in targets ? new Map(targets.pages.map(({ pageId, version }) => [pageId, version])) : null;
  const ids = "pages" in targets ? [...new Set(known?.keys())] : await filteredIds(ctx, targets.filters);
  const rows = await ctx.db
    .select({ pageId: pages.id, version: pages.version })
    .from(pages)
    .where(inArray(pages.id, ids))
    .orderBy(asc(pages.layer), asc(pages.id));
  const found = rows.map(({ pageId, version }) => ({ pageId, version: known?.get(pageId) ?? version }));
  const missing = ids.filter((id) => !rows.some(({ pageId }) => pageId === id));
  return [...found, ...missing.map((pageId) => ({ pageId, version: known?.get(pageId) ?? 1 }))];
}

async function filteredIds(ctx: Context, filters: z.output<typeof contentFiltersSchema>): Promise<string[]> {
  const order = { sort: "updated", direction: "descending", cursor: null, limit: mostFiltered } as const;
  const { positions, isPartial } = await findListed(ctx.db, await listedScope(ctx, filters), filters, order);
  if (isPartial || positions.length > mostFiltered) {
    throw new Conflict("size", `More than ${mostFiltered.toLocaleString("en")} pages match; narrow the list first.`);
  }
  if (!positions.length) throw new NotFound("No page matches any more.");
  return positions.map(({ pageId }) => pageId);
}
