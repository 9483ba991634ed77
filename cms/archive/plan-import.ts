import { sql } from "drizzle-orm";
import { platforms } from "@/db/schema";
import type { Context } from "../context";
import { Invalid } from "../errors";
import { layers } from "../pages/layer";
import { authorise, installation } from "../policy";
import { adoptedPage } from "./adopted";
import { chosenSettings, type ImportChoice } from "./choice";
import { type Clash, findClashes } from "./find-clashes";
import type { PageRecord } from "./format";
import type { Archive } from "./open-archive";

/** What an import would do. */
export type ImportPlan = {
  names: { code: string; name: string; pathPrefix: string };
  /** Whether another platform is called so already, which may be: its code tells them apart. */
  isNameTaken: boolean;
  /** What the archive is of, when it was made (ISO 8601), and by which Orion. */
  source: { code: string; name: string; exportedAt: string; productVersion: string };
  locales: string[];
  counts: PageCounts & { pictures: number; redirects: number };
  /** The hosts of the platform that it comes from, and whether they would be taken over. */
  domains: string[];
  takesDomains: boolean;
  /** The first of them; nothing is imported while there are any. */
  clashes: Clash[];
  clashCount: number;
};

type PageCounts = {
  platformPages: number;
  vendorDefaults: number;
  /** Of both together: what visitors see, what waits for its time, and what has a draft. */
  published: number;
  scheduled: number;
  drafts: number;
};

const mostClashes = 50;

/**
 * Finds out what an import would create and what stands in its way. Changes nothing.
 *
 * @throws Forbidden, Invalid where the archive is damaged.
 */
export async function planImport(
  ctx: Context,
  { archive, choice }: { archive: Archive; choice: ImportChoice },
): Promise<ImportPlan> {
  authorise(ctx, "platform.create", installation);
  const { manifest, platform, pictures, redirects } = archive;
  const { code, name, pathPrefix, locales } = chosenSettings(platform, choice);
  const { counts, clashes: pageClashes } = await readPages(archive);
  const clashes = [...(await findClashes(ctx, archive, choice)), ...pageClashes];
  return {
    names: { code, name, pathPrefix },
    isNameTaken: (await ctx.db.$count(platforms, sql`lower(${platforms.name}) = lower(${name})`)) > 0,
    source: { ...manifest.platform, exportedAt: manifest.exportedAt, productVersion: manifest.productVersion },
    locales,
    counts: { ...counts, pictures: pictures.length, redirects: redirects.length },
    domains: platform.domains.map(({ host }) => host),
    takesDomains: choice.origin !== undefined,
    clashes: clashes.slice(0, mostClashes),
    clashCount: clashes.length,
  };
}

/** One page at a time, however many there are. */
async function readPages(archive: Archive): Promise<{ counts: PageCounts; clashes: Clash[] }> {
  const counts: PageCounts = { platformPages: 0, vendorDefaults: 0, published: 0, scheduled: 0, drafts: 0 };
  const clashes: Clash[] = [];
  const { locales } = archive.platform.settings;
  const surroundings = { locales, pictureIds: new Set(archive.pictures.map(({ id }) => id)) };
  for (const file of archive.pageFiles) {
    try {
      const page = await archive.readPage(file);
      count(counts, page);
      adoptedPage(page, surroundings);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      clashes.push(...error.problems.map(({ message }): Clash => ({ field: "file", message })));
    }
  }
  return { counts, clashes };
}

function count(counts: PageCounts, { layer, published, scheduled, draft }: PageRecord): void {
  counts[layer === layers.platform ? "platformPages" : "vendorDefaults"]++;
  if (published !== null) counts.published++;
  if (scheduled) counts.scheduled++;
  if (draft !== null) counts.drafts++;
}
