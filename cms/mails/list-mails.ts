import { and, desc, isNotNull, isNull } from "drizzle-orm";
import { mails } from "@/db/schema";
import type { Context } from "../context";
import { authorise, installation } from "../policy";
import type { MailContent } from "./mail";

const most = 200;

/** Mail that could not be delivered so far. */
export const hasFailed = and(isNull(mails.sentAt), isNotNull(mails.error));

/** The newest mails, or the newest of those that failed, at most 200. What was delivered has no content any more. */
export async function listMails(ctx: Context, { onlyFailed = false }: { onlyFailed?: boolean } = {}) {
  authorise(ctx, "mail.read", installation);
  const rows = await ctx.db
    .select()
    .from(mails)
    .where(onlyFailed ? hasFailed : undefined)
    .orderBy(desc(mails.createdAt))
    .limit(most);
  return rows.map((mail) => ({ ...mail, content: mail.content as MailContent | null }));
}
