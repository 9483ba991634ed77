import { eq, sql } from "drizzle-orm";
import { passwordResets, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { queueMail } from "../mails/queue-mail";
import { newSecret } from "../secret";
import { resetMail } from "./account-mails";

/**
 * Sends a link to set a new password, where there is an account with this address; else nothing happens and nobody
 * can tell. To be run in the scope "everything".
 *
 * @param email in the form of `emailSchema`; `origin` that of the application, which the link leads to.
 */
export async function requestReset(ctx: Context, { email, origin }: { email: string; origin: string }): Promise<void> {
  const [user] = await ctx.db
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (!user) return;
  const { secret, hash } = newSecret();
  const expiresAt = sql`now() + interval '1 hour'`;
  await ctx.db.insert(passwordResets).values({ tokenHash: hash, userId: user.id, expiresAt });
  await queueMail(ctx, resetMail(user, `${origin}/reset/${secret}`));
  await audit(ctx, { action: "password.request-reset", subjectId: user.id });
}
