import { and, eq, inArray, ne, or, sql } from "drizzle-orm";
import { domains, platforms, vendorPlatforms, vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { Conflict } from "../errors";
import { lockName } from "../lock";

type Wanted = { host: string; platformId: string; vendorId: string | null };
type Known = Wanted;

/**
 * Keeps a host from lying where somebody else's addresses are: at or below the application's own, at, below or above a
 * host of another platform, below another vendor's, or at the subdomain of another vendor. Hosts come in one at a time,
 * for a name above and one below it would not see each other. A host that is in use itself is left to the database.
 *
 * @param origin the application's own, such as `https://app.orion.lu`.
 * @throws Conflict("host") that does not say whose it is.
 */
export async function refuseForeignHost(ctx: Context, wanted: Wanted, origin: string): Promise<void> {
  if (isWithin(wanted.host, new URL(origin).hostname)) {
    throw new Conflict("host", "The host is reserved for the application.");
  }
  await lockName(ctx, "hosts");
  if (await beyondScope(ctx, (wide) => isForeign(wide, wanted))) {
    throw new Conflict("host", "The host lies at, below or above an address that belongs to someone else.");
  }
}

async function isForeign({ db }: Context, wanted: Wanted): Promise<boolean> {
  const { host } = wanted;
  const known = await db
    .select({ host: domains.host, platformId: domains.platformId, vendorId: domains.vendorId })
    .from(domains)
    .where(or(inArray(domains.host, [host, ...namesAbove(host)]), sql`${domains.host} like ${`%.${host}`}`));
  if (known.some((each) => each.host === host)) return false;
  if (known.some((each) => isOfAnother(wanted, each))) return true;
  return isStorefrontOfAnother(db, wanted, known);
}

/** A vendor's hosts may lie below one another on all of its platforms. */
function isOfAnother({ host, platformId, vendorId }: Wanted, known: Known): boolean {
  if (known.vendorId !== null && known.vendorId === vendorId) return false;
  return known.platformId !== platformId || (known.vendorId !== null && isWithin(host, known.host));
}

/** `{vendor}.{domain}` and, mirrored, `{vendor}.{prefix}` are read as the vendor's storefront where no host is so called. */
async function isStorefrontOfAnother(db: Context["db"], wanted: Wanted, known: Known[]): Promise<boolean> {
  const { host, platformId, vendorId } = wanted;
  const codes = known
    .filter((each) => !each.vendorId && isWithin(host, each.host))
    .map((each) => labelBelow(host, each));
  const [code = "", prefix = "", ...more] = host.split(".");
  const isMirrored = and(eq(vendors.code, code), eq(platforms.pathPrefix, more.length ? "" : prefix));
  const isBelowDomain = and(eq(platforms.id, platformId), inArray(vendors.code, codes));
  const found = await db
    .select({ id: vendors.id })
    .from(vendors)
    .innerJoin(vendorPlatforms, eq(vendorPlatforms.vendorId, vendors.id))
    .innerJoin(platforms, eq(platforms.id, vendorPlatforms.platformId))
    .where(and(vendorId ? ne(vendors.id, vendorId) : undefined, or(isMirrored, isBelowDomain)))
    .limit(1);
  return found.length > 0;
}

/** `shop.acme.lu` lies below `acme.lu` and `lu`. */
function namesAbove(host: string): string[] {
  const labels = host.split(".");
  return labels.slice(1).map((_, index) => labels.slice(index + 1).join("."));
}

function isWithin(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}

/** `acme` of `www.acme.oms.lu` below `oms.lu`. */
function labelBelow(host: string, parent: { host: string }): string {
  return (
    host
      .slice(0, -parent.host.length - 1)
      .split(".")
      .at(-1) ?? ""
  );
}
