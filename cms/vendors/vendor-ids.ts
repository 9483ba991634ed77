import { eq, inArray } from "drizzle-orm";
import { vendors } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";

/**
 * The id of the vendor with a code; what may be seen of it is up to who asks for it next.
 *
 * @throws NotFound where the scope has none.
 */
export async function vendorIdOf(ctx: Context, { code }: { code: string }): Promise<string> {
  return (await findNamedVendor(ctx, { code })).id;
}

/** The same with its name. @throws NotFound where the scope has none. */
export async function findNamedVendor(
  { db }: Context,
  { code }: { code: string },
): Promise<{ id: string; name: string }> {
  const [vendor] = await db.select({ id: vendors.id, name: vendors.name }).from(vendors).where(eq(vendors.code, code));
  if (!vendor) throw new NotFound("The vendor does not exist.");
  return vendor;
}

/** The codes of vendors in the scope by their ids, for links to them. */
export async function vendorCodes({ db }: Context, ids: readonly string[]): Promise<Map<string, string>> {
  const found = await db
    .select({ id: vendors.id, code: vendors.code })
    .from(vendors)
    .where(inArray(vendors.id, [...new Set(ids)]));
  return new Map(found.map(({ id, code }) => [id, code]));
}
