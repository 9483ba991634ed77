import { desc, sql } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { mails } from "@/db/schema";
import { hasFailed } from "../mails/list-mails";
import { type FirstAndCount, few, withCount } from "./first-and-count";

export type FailedMail = { mailId: string; recipient: string; subject: string; error: string | null; attempts: number };
export type FailedMails = FirstAndCount<FailedMail>;

/** The mails that could not be delivered so far, the newest first. */
export async function findFailedMails(db: Queryable): Promise<FailedMails> {
  const rows = await db
    .select({
      mailId: mails.id,
      recipient: mails.recipient,
      subject: mails.subject,
      error: mails.error,
      attempts: mails.attempts,
      countOfAll: sql<number>`(count(*) over ())::int`,
    })
    .from(mails)
    .where(hasFailed)
    .orderBy(desc(mails.createdAt))
    .limit(few);
  return withCount(rows);
}
