import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { passwordResets, providerAccounts, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { hashSecret } from "../secret";
import { removeSessions } from "../sessions/end-session";
import { forgiveAttempts } from "./attempts";
import { passwordSchema } from "./password";
import { storePassword } from "./store-password";

/** Why a link does nothing any more. */
export type LinkState = "open" | "used" | "expired" | "unknown";

/** Whether a reset link still works, and whose it is where it does. */
export async function findReset(
  { db }: Context,
  { secret }: { secret: string },
): Promise<{ state: LinkState; email: string | null }> {
  const [reset] = await db
    .select({
      usedAt: passwordResets.usedAt,
      isExpired: sql<boolean>`${passwordResets.expiresAt} <= now()`,
      email: users.email,
    })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(eq(passwordResets.tokenHash, hashSecret(secret)));
  if (!reset) return { state: "unknown", email: null };
  if (reset.usedAt) return { state: "used", email: null };
  return reset.isExpired ? { state: "expired", email: null } : { state: "open", email: reset.email };
}

const inputSchema = z.strictObject({ secret: z.string(), password: passwordSchema });

/**
 * Sets a new password with the secret of a link, once; ends all sessions and every other open link, unlinks accounts
 * at providers, and lets the account try again at once where it was locked. To be run in the scope "everything".
 *
 * @throws Invalid, or Conflict("link") with `state` where the link does not work any more.
 */
export async function resetPassword(
  ctx: Context,
  input: { secret: string; password: string; address: string },
): Promise<{ email: string }> {
  const { address, ...rest } = input;
  const { secret, password } = parse(inputSchema, rest);
  const [reset] = await ctx.db
    .update(passwordResets)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(passwordResets.tokenHash, hashSecret(secret)),
        isNull(passwordResets.usedAt),
        sql`${passwordResets.expiresAt} > now()`,
      ),
    )
    .returning({ userId: passwordResets.userId });
  if (!reset) {
    const { state } = await findReset(ctx, { secret });
    throw new Conflict("link", "This link does not work any more.", { state });
  }
  const { userId } = reset;
  const acting = { ...ctx, actor: { ...ctx.actor, userId } };
  const { email } = await storePassword(acting, { userId, password });
  const ended = await removeSessions(acting, userId);
  // Whoever has the mailbox decides: a provider's account is linked anew when it next proves the same address.
  await ctx.db.delete(providerAccounts).where(eq(providerAccounts.userId, userId));
  await forgiveAttempts(ctx, { kind: "signIn", email, address });
  await audit(acting, { action: "password.reset", subjectId: userId, detail: { ended } });
  return { email };
}
