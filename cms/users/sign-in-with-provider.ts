import { and, eq, sql } from "drizzle-orm";
import { providerAccounts, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { emailSchema } from "./email";

/** What a provider says of someone who has just proved to it who they are. */
export type ProviderIdentity = {
  provider: string;
  accountId: string;
  /** `null` where the provider gives none. */
  email: string | null;
  /** Whether the provider has seen that the address is theirs. */
  isEmailVerified: boolean;
};

export type ProviderRefusal = "no-email" | "unverified-email" | "no-account";

/**
 * Finds the user whom a provider's account belongs to. An account that is new here is linked to the user with its
 * verified address; nobody gets an account this way without an invitation. To be run in the scope "everything".
 *
 * @returns the user's id, or why there is none.
 */
export async function findProviderUser(
  ctx: Context,
  identity: ProviderIdentity,
): Promise<{ userId: string } | { refusal: ProviderRefusal }> {
  const { provider, accountId } = identity;
  const [linked] = await ctx.db
    .select({ userId: providerAccounts.userId })
    .from(providerAccounts)
    .where(and(eq(providerAccounts.provider, provider), eq(providerAccounts.accountId, accountId)));
  if (linked) return linked;
  const email = emailSchema.safeParse(identity.email);
  if (!email.success) return refuse(ctx, provider, "no-email");
  if (!identity.isEmailVerified) return refuse(ctx, provider, "unverified-email");
  const [user] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.data));
  if (!user) return refuse(ctx, provider, "no-account");
  await ctx.db.insert(providerAccounts).values({ provider, accountId, userId: user.id }).onConflictDoNothing();
  const acting = { ...ctx, actor: { ...ctx.actor, userId: user.id } };
  await audit(acting, { action: "user.link-provider", subjectId: user.id, detail: { provider } });
  return { userId: user.id };
}

async function refuse(ctx: Context, provider: string, refusal: ProviderRefusal) {
  await audit(ctx, { action: "session.refuse", detail: { method: provider, reason: refusal } });
  return { refusal };
}
