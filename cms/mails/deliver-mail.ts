import { and, asc, eq, isNotNull, isNull, lt, lte, sql } from "drizzle-orm";
import { mails } from "@/db/schema";
import type { Context } from "../context";
import type { Mail, MailContent } from "./mail";

const mostAttempts = 5;

/** Hands a mail to a mail server; rejects where the server does not take it. */
export type Send = (mail: Mail) => Promise<void>;

/**
 * Sends the oldest mail that waits. What was delivered loses its content, which may hold a secret link; what was not
 * is tried again later, five times in all, and then loses it too. Two servers at once never send the same mail.
 *
 * @returns whether a mail was waiting.
 */
export async function deliverMail({ db }: Context, send: Send): Promise<boolean> {
  const isWaiting = and(
    isNull(mails.sentAt),
    isNotNull(mails.content),
    lt(mails.attempts, mostAttempts),
    lte(mails.nextAttemptAt, sql`now()`),
  );
  const [mail] = await db
    .select()
    .from(mails)
    .where(isWaiting)
    .orderBy(asc(mails.nextAttemptAt))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!mail) return false;
  const attempts = sql`${mails.attempts} + 1`;
  try {
    await send({ ...mail, content: mail.content as MailContent });
    await db
      .update(mails)
      .set({ sentAt: sql`now()`, content: null, attempts, error: null })
      .where(eq(mails.id, mail.id));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const nextAttemptAt = sql`now() + make_interval(mins => ${(mail.attempts + 1) ** 2})`;
    const isLast = mail.attempts + 1 >= mostAttempts;
    await db
      .update(mails)
      .set({ attempts, error: reason, nextAttemptAt, ...(isLast && { content: null }) })
      .where(eq(mails.id, mail.id));
  }
  return true;
}
