import type { Queryable } from "@/db/client";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { batchSize, type Within } from "./import";
import { planBatch } from "./plan/plan-batch";
import type { PageKind } from "./plan/planned";
import { type ImportOptions, type ImportSetup, prepareImport } from "./plan/setup";
import { type OldBatch, readOwn, readVendors } from "./read-old";
import { findOrigins } from "./target/find-origins";
import { entriesOf } from "./target/ledger";
import { loadTarget } from "./target/load-target";
import { comparePages, type PageDifference } from "./verify/compare-pages";
import { pagesOf } from "./verify/pages-of";
import { presentMembers } from "./verify/present-members";

/** How many of something the old database has, and what became of them. */
export type Tally = { old: number; brought: number; gone: number };

export type Verification = {
  vendors: Tally;
  memberships: number;
  users: Tally;
  pages: Tally;
  kinds: Record<PageKind, number>;
  published: number;
  drafts: number;
  paused: number;
  /** Edited in Orion since, so that they are no copy any more. */
  edited: number;
  compared: number;
  /** What a run would still bring in. */
  missing: number;
  differences: PageDifference[];
};

/**
 * Compares what was brought in with the old database: how many, of which kind, and for every page the words that a reader
 * saw then and sees now. Changes nothing.
 *
 * @throws NotFound where the platform took in nothing; what `prepareImport` throws.
 */
export async function verifyImport(
  within: Within,
  old: Queryable,
  options: ImportOptions,
  onStep: (seen: number, all: number) => void = () => {},
): Promise<Verification> {
  const setup = await within((ctx) => prepareImport(ctx, old, options));
  const found = blank(setup);
  let seen = 0;
  const take = async (batch: OldBatch) => {
    await within(async (ctx) => {
      found.missing += await countMissing(ctx, batch, setup);
      await verifyBatch(ctx, batch, setup, found);
    });
    seen += batch.vendors.length + batch.users.length + batch.pages.length;
    onStep(seen, setup.counts.vendors + setup.counts.users + setup.counts.pages);
  };
  await take(await readOwn(old));
  for await (const batch of readVendors(old, batchSize)) await take(batch);
  if (!(found.vendors.brought + found.users.brought + found.pages.brought)) {
    throw new NotFound("Nothing of the old database has been brought in.");
  }
  return found;
}

function blank({ counts }: ImportSetup): Verification {
  const tally = (old: number): Tally => ({ old, brought: 0, gone: 0 });
  return {
    vendors: tally(counts.vendors),
    memberships: 0,
    users: tally(counts.users),
    pages: tally(counts.pages),
    kinds: { platform: 0, default: 0, override: 0, custom: 0 },
    ...{ published: 0, drafts: 0, paused: 0, edited: 0, compared: 0, missing: 0 },
    differences: [],
  };
}

/** What is planned anew was not brought in: of what was, or is left out, nothing is planned. */
async function countMissing({ db }: Context, batch: OldBatch, setup: ImportSetup): Promise<number> {
  const known = await loadTarget(db, setup, batch);
  const { vendors, users, pages } = planBatch(batch, known, setup, new Map());
  return vendors.length + users.length + pages.length;
}

async function verifyBatch({ db }: Context, batch: OldBatch, setup: ImportSetup, found: Verification): Promise<void> {
  const { platformId, locale } = setup;
  const ids = (rows: ReadonlyArray<{ id: number }>) => rows.map(({ id }) => id);
  const present = await presentMembers(db, platformId, batch);
  count(found.vendors, await entriesOf(db, platformId, "vendor", ids(batch.vendors)), present.vendors);
  count(found.users, await entriesOf(db, platformId, "user", ids(batch.users)), present.users);
  found.memberships += present.memberships;
  const entries = await entriesOf(db, platformId, "page", ids(batch.pages));
  const stored = await pagesOf(
    db,
    [...entries.values()].map(({ targetId }) => targetId),
  );
  count(found.pages, entries, new Set(stored.keys()));
  const codes = new Map(batch.vendors.map(({ id, code }) => [id, code]));
  const origins = await findOrigins(db, platformId, locale);
  for (const page of batch.pages) {
    const entry = entries.get(page.id);
    const now = entry && stored.get(entry.targetId);
    if (!now) continue;
    const origin = now.vendorId ? (origins.get(now.slug) ?? null) : null;
    found.kinds[kindOf(now, origin !== null)] += 1;
    found[now.isPublished ? "published" : "drafts"] += 1;
    if (now.isPaused) found.paused += 1;
    if (now.version !== entry.targetVersion) {
      found.edited += 1;
      continue;
    }
    found.compared += 1;
    const vendor = page.vendorId === null ? null : (codes.get(page.vendorId) ?? null);
    const place = { vendor, origin: setup.origin, files: setup.files };
    const difference = comparePages(page, now, { origin, place, vendor });
    if (difference) found.differences.push(difference);
  }
}

function kindOf({ layer, vendorId }: { layer: number; vendorId: string | null }, hasOrigin: boolean): PageKind {
  if (vendorId) return hasOrigin ? "override" : "custom";
  return layer === 0 ? "platform" : "default";
}

function count(tally: Tally, entries: ReadonlyMap<number, { targetId: string }>, present: ReadonlySet<string>): void {
  for (const { targetId } of entries.values()) {
    tally.brought += 1;
    if (!present.has(targetId)) tally.gone += 1;
  }
}
