import { eq } from "drizzle-orm";
import { passwords, providerAccounts } from "@/db/schema";
import type { Context } from "../context";
import { selfOf } from "./self";

/** How the acting user can sign in: whether with a password, and with which providers. */
export async function findAccount(ctx: Context): Promise<{ hasPassword: boolean; providers: string[] }> {
  const userId = selfOf(ctx);
  const stored = await ctx.db.$count(passwords, eq(passwords.userId, userId));
  const linked = await ctx.db
    .select({ provider: providerAccounts.provider })
    .from(providerAccounts)
    .where(eq(providerAccounts.userId, userId));
  return { hasPassword: stored > 0, providers: linked.map(({ provider }) => provider) };
}
