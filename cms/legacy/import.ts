import { sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import type { Context } from "../context";
import { lockName } from "../lock";
import { isStillOpen } from "./plan/decisions";
import type { Finding } from "./plan/finding";
import { planBatch } from "./plan/plan-batch";
import type { Origins } from "./plan/plan-pages";
import type { PlannedBatch } from "./plan/planned";
import { type ImportOptions, type ImportSetup, prepareImport } from "./plan/setup";
import { type OldBatch, readOrphans, readOwn, readVendors } from "./read-old";
import { findOrigins } from "./target/find-origins";
import { loadTarget } from "./target/load-target";

/** Vendors that are brought in together, with all that is theirs. */
export const batchSize = 50;

/** Runs work in one transaction of Orion's, in the scope "everything". */
export type Within = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>;

/** A part of the import: what it plans, and how many of the old things it has looked at. */
export type ImportStep = { planned: PlannedBatch; seen: number };

export type Import = { setup: ImportSetup; steps: AsyncGenerator<ImportStep> };

/** What is done with each part once it is planned, in the same transaction. */
type Store = (ctx: Context, planned: PlannedBatch, setup: ImportSetup) => Promise<void>;

/**
 * Goes through an old database, some vendors at a time, and says what each part becomes in Orion. What stores a part does
 * so in the transaction in which it was planned, so whatever happens, a part is in as a whole or not. Without that
 * nothing can be written: the database itself sees to it.
 *
 * @throws what `prepareImport` throws.
 */
export async function startImport(
  within: Within,
  old: Queryable,
  options: ImportOptions,
  store: Store | null = null,
): Promise<Import> {
  const setup = await within((ctx) => prepareImport(ctx, old, options));
  return { setup, steps: steps(within, old, setup, store) };
}

async function* steps(
  within: Within,
  old: Queryable,
  setup: ImportSetup,
  store: Store | null,
): AsyncGenerator<ImportStep> {
  const origins: Origins = new Map();
  const take = (batch: OldBatch, more: Pick<PlannedBatch, "tiers" | "findings">) =>
    within(async (ctx) => {
      if (!store) await ctx.db.execute(sql`set transaction read only`);
      await lockName(ctx, `legacy import ${setup.platformId}`);
      const known = await loadTarget(ctx.db, setup, batch);
      const { findings, ...rest } = planBatch(batch, known, setup, origins);
      const planned = { ...rest, tiers: more.tiers, findings: [...findings, ...more.findings] };
      await store?.(ctx, planned, setup);
      if (!batch.vendors.length) await fillOrigins(ctx, origins, planned, setup);
      return { planned, seen: batch.vendors.length + batch.users.length + batch.pages.length };
    });
  const orphans = await orphanFindings(old, setup);
  const own = await take(await readOwn(old), { tiers: setup.tiers, findings: [...setup.tierFindings, ...orphans] });
  yield { ...own, seen: own.seen + orphans.length };
  for await (const batch of readVendors(old, batchSize)) yield await take(batch, { tiers: [], findings: [] });
}

/** Those that are there, then those that are planned: a plan stores nothing that could be read again. */
async function fillOrigins(
  ctx: Context,
  origins: Origins,
  { pages }: PlannedBatch,
  { platformId, locale }: ImportSetup,
) {
  for (const [slug, origin] of await findOrigins(ctx.db, platformId, locale)) origins.set(slug, origin);
  for (const { slug, pageId, layer, revisionId, whole: document, isPublished } of pages) {
    const before = origins.get(slug);
    if (!isPublished || (before && before.layer > layer)) continue;
    const policy = { isLocked: false, isRequired: false, lockedSectionIds: [] };
    origins.set(slug, { pageId, layer, revisionId, document, isShownByVendors: true, ...policy });
  }
}

async function orphanFindings(old: Queryable, { decisions }: ImportSetup): Promise<Finding[]> {
  const orphans = await readOrphans(old);
  return orphans.map(({ id, slug, vendorId }) => ({
    about: "page",
    legacyId: id,
    name: `(vendor ${vendorId})/${slug}`,
    code: "no-vendor",
    found: "its vendor does not exist",
    proposal: "it is left out",
    isOpen: isStillOpen(decisions.pages[id]),
  }));
}
