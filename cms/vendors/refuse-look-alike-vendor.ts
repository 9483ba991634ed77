import { and, eq, ne } from "drizzle-orm";
import { vendors } from "@/db/schema";
import { beyondScope, type Context } from "../context";
import { Conflict } from "../errors";
import { lockName } from "../lock";
import { skeleton } from "../skeleton";

/**
 * Keeps a vendor from being taken for another one by its code, on whichever platform that one is. Codes that look the
 * same come in one at a time, for two at once would not see each other.
 *
 * @throws Conflict("code") that does not say which it looks like.
 */
export async function refuseLookAlikeVendor(ctx: Context, { code }: { code: string }): Promise<void> {
  const seen = skeleton(code);
  await lockName(ctx, `vendor ${seen}`);
  const isAlike = and(eq(vendors.skeleton, seen), ne(vendors.code, code));
  if (await beyondScope(ctx, ({ db }) => db.$count(vendors, isAlike))) {
    throw new Conflict("code", "This could be taken for the code of another vendor.");
  }
}
