import { desc } from "drizzle-orm";
import { mails } from "@/db/schema";
import type { Context } from "../context";
import { authorise, installation } from "../policy";
import type { MailContent } from "./mail";

const most = 200;

/** The newest mails, at most 200. Those that were delivered have no content any more. */
export async function listMails(ctx: Context) {
  authorise(ctx, "mail.read", installation);
  const rows = await ctx.db.select().from(mails).orderBy(desc(mails.createdAt)).limit(most);
  return rows.map((mail) => ({ ...mail, content: mail.content as MailContent | null }));
}
