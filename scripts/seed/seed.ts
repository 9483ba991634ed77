import { type Context, inScope } from "@/cms/context";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { hidePage } from "@/cms/pages/hide-page";
import { createPlatform } from "@/cms/platforms/create-platform";
import { system } from "@/cms/policy";
import { createRedirect } from "@/cms/redirects/create-redirect";
import { addDomain } from "@/cms/sites/add-domain";
import { createTiers } from "@/cms/tiers/create-tiers";
import type { TierInput } from "@/cms/tiers/tier";
import { createVendor } from "@/cms/vendors/create-vendor";
import { suspendVendor } from "@/cms/vendors/suspend-vendor";
import type { Database } from "@/db/client";
import { platforms, users } from "@/db/schema";
import type { SeedPlatform, SeedVendor } from "@/db/seed/define";
import { reasonOf } from "../process/print";
import { readModule, readPages, readPlatforms } from "./read-content";
import { seedPage } from "./seed-page";

const origin = process.env.APP_URL ?? "http://localhost:9999";

export async function isEmpty(db: Database): Promise<boolean> {
  return (await db.$count(platforms)) === 0;
}

/**
 * Fills an empty database with the three platforms, their vendors and all of their pages, in one transaction.
 *
 * @throws Error that names the file and the field where content is not valid; nothing is stored then.
 */
export async function seed(db: Database): Promise<{ platforms: number; vendors: number; pages: number }> {
  return inScope(
    system,
    "everything",
    async (scripting) => {
      const [author] = await scripting.db
        .insert(users)
        .values({ email: "team@oms.lu", name: "Platform team" })
        .returning({ id: users.id });
      const ctx = { ...scripting, actor: { ...system, userId: author?.id ?? null } };
      const tiers = await inFile("db/seed/tiers.ts", async () =>
        createTiers(ctx, await readModule<TierInput[]>("tiers.ts")),
      );
      const platformIds = new Map<string, string>();
      for (const platform of await readPlatforms()) {
        const file = `db/seed/${platform.code}/platform.ts`;
        platformIds.set(platform.code, await inFile(file, () => seedPlatform(ctx, platform)));
      }
      const vendors = await readModule<SeedVendor[]>("vendors.ts");
      const vendorIds = new Map<string, string>();
      for (const vendor of vendors) {
        const seeding = () => seedVendor(ctx, vendor, { platformIds, tiers });
        vendorIds.set(vendor.code, await inFile(`db/seed/vendors.ts, ${vendor.code}`, seeding));
      }
      const pages = await seedPages(ctx, platformIds, vendorIds);
      for (const vendor of vendors) {
        const hiding = () => hidePages(ctx, vendor, { platformIds, vendorIds });
        await inFile(`db/seed/vendors.ts, ${vendor.code}`, hiding);
      }
      return { platforms: platformIds.size, vendors: vendors.length, pages };
    },
    db,
  );
}

async function seedPlatform(ctx: Context, { domains, redirects = [], ...input }: SeedPlatform): Promise<string> {
  const { platformId } = await createPlatform(ctx, input);
  await seedDomains(ctx, domains, { platformId, vendorId: null });
  for (const redirect of redirects) await createRedirect(ctx, { platformId, vendorId: null, ...redirect });
  return platformId;
}

async function seedVendor(
  ctx: Context,
  { isSuspended, memberships, ...input }: SeedVendor,
  known: { platformIds: Map<string, string>; tiers: Map<string, string> },
): Promise<string> {
  const { vendorId } = await createVendor(ctx, input);
  for (const { platform, tier, domains = [] } of memberships) {
    const platformId = required(known.platformIds, platform);
    await joinPlatform(ctx, { platformId, vendorId, tierId: required(known.tiers, tier) });
    await seedDomains(ctx, domains, { platformId, vendorId });
  }
  if (isSuspended) await suspendVendor(ctx, { vendorId });
  return vendorId;
}

/** What is hidden must be there first. */
async function hidePages(
  ctx: Context,
  { code, memberships }: SeedVendor,
  known: { platformIds: Map<string, string>; vendorIds: Map<string, string> },
): Promise<void> {
  for (const { platform, hidden = [] } of memberships) {
    const member = { platformId: required(known.platformIds, platform), vendorId: required(known.vendorIds, code) };
    for (const slug of hidden) await hidePage(ctx, { ...member, slug });
  }
}

async function seedDomains(ctx: Context, hosts: string[], site: { platformId: string; vendorId: string | null }) {
  for (const [index, host] of hosts.entries()) await addDomain(ctx, { ...site, host, isPrimary: index === 0, origin });
}

async function seedPages(ctx: Context, platformIds: Map<string, string>, vendorIds: Map<string, string>) {
  let count = 0;
  for (const [platform, platformId] of platformIds) {
    for (const page of await readPages(platform)) {
      const vendorId = page.vendor && required(vendorIds, page.vendor);
      await inFile(page.file, () => seedPage(ctx, platformId, vendorId, page));
      count++;
    }
  }
  return count;
}

async function inFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new Error(`${file}: ${reasonOf(cause)}`, { cause });
  }
}

function required(ids: Map<string, string>, code: string): string {
  const id = ids.get(code);
  if (!id) throw new Error(`${code} is not in the seed`);
  return id;
}
