import { and, eq, isNull, sql } from "drizzle-orm";
import { passwordResets, passwords, users } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { hashPassword } from "./password";

/** Stores a user's password, and makes every open reset link of theirs useless; a step of the verbs that set one. */
export async function storePassword(
  { db }: Context,
  { userId, password }: { userId: string; password: string },
): Promise<{ email: string; name: string; locale: string }> {
  const [user] = await db.select().from(users).where(eq(users.id, userId));
  if (!user) throw new NotFound("The account does not exist.");
  const values = { hash: await hashPassword(password), changedAt: sql`now()` };
  await db
    .insert(passwords)
    .values({ userId, ...values })
    .onConflictDoUpdate({ target: passwords.userId, set: values });
  await db
    .update(passwordResets)
    .set({ usedAt: sql`now()` })
    .where(and(eq(passwordResets.userId, userId), isNull(passwordResets.usedAt)));
  return user;
}
