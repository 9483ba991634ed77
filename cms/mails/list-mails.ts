import { and, desc, isNotNull, isNull } from "drizzle-orm";
import { mails } from "@/db/schema";
import type { Context } from "../context";
import { exactly, isBefore, type MomentCursor } from "../moment-cursor";
import { authorise, installation } from "../policy";

/** A mail as a list shows it; what it says is read by `findMail`. */
export type ListedMail = {
  id: string;
  recipient: string;
  subject: string;
  createdAt: Date;
  /** `null` as long as it was not delivered. */
  sentAt: Date | null;
  /** Why the last attempt failed, or null. */
  error: string | null;
};

const size = 50;

/** Mail that could not be delivered so far. */
export const hasFailed = and(isNull(mails.sentAt), isNotNull(mails.error));

/**
 * The mails of the installation, or those of them that failed, newest first, fifty at a time.
 *
 * @param after the last mail of the part before.
 * @returns `next` is the cursor of the part after, or null.
 * @throws Forbidden.
 */
export async function listMails(
  ctx: Context,
  { onlyFailed = false, after }: { onlyFailed?: boolean; after?: MomentCursor | null } = {},
): Promise<{ mails: ListedMail[]; next: MomentCursor | null }> {
  authorise(ctx, "mail.read", installation);
  const rows = await ctx.db
    .select({
      id: mails.id,
      recipient: mails.recipient,
      subject: mails.subject,
      createdAt: mails.createdAt,
      createdAtExactly: exactly(mails.createdAt),
      sentAt: mails.sentAt,
      error: mails.error,
    })
    .from(mails)
    .where(and(onlyFailed ? hasFailed : undefined, isBefore(after, { moment: mails.createdAt, id: mails.id })))
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(size + 1);
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  return {
    mails: shown.map(({ createdAtExactly: _, ...mail }) => mail),
    next: last ? { at: last.createdAtExactly, id: last.id } : null,
  };
}
