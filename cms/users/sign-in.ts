import { eq, sql } from "drizzle-orm";
import { passwords, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { createSession } from "../sessions/create-session";
import type { Client } from "../sessions/session";
import { forgiveAttempts } from "./attempts";
import { hashPassword, isOutdated, verifyPassword } from "./password";

/** Asked for where there is no account, so that the same queries are made. */
const nobodysId = "00000000-0000-0000-0000-000000000000";

/**
 * Signs someone in with their password, after `takeAttempt` let them try. To be run in the scope "everything".
 *
 * @param email in the form of `emailSchema`.
 * @returns the new session, or null: the same answer, after the same work, for a wrong password and an unknown
 *   address. It is an answer and no error, so that the attempt stays in the audit log.
 */
export async function signIn(
  ctx: Context,
  { email, password, client }: { email: string; password: string; client: Client },
): Promise<{ sessionId: string; userId: string } | null> {
  const [user] = await ctx.db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  // Locked until the session is stored: whoever changes the password meanwhile waits, and then ends this session too. Not
  // shared: two that sign in at once, and each store the hash anew, would wait for each other.
  const [stored] = await ctx.db
    .select({ hash: passwords.hash })
    .from(passwords)
    .where(eq(passwords.userId, user?.id ?? nobodysId))
    .for("update");
  if (!(await verifyPassword(stored?.hash ?? null, password)) || !user) {
    const detail = { method: "password", address: client.address };
    await audit(ctx, { action: "session.refuse", subjectId: user?.id ?? null, detail });
    return null;
  }
  if (stored && isOutdated(stored.hash)) await renewHash(ctx, user.id, password);
  await forgiveAttempts(ctx, { kind: "signIn", email, address: client.address });
  return { userId: user.id, sessionId: await createSession(ctx, { userId: user.id, method: "password", client }) };
}

/** The same password in our own hash: nothing has changed for its owner. */
async function renewHash({ db }: Context, userId: string, password: string): Promise<void> {
  const hash = await hashPassword(password);
  await db.update(passwords).set({ hash }).where(eq(passwords.userId, userId));
}
