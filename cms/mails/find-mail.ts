import { eq } from "drizzle-orm";
import { mails } from "@/db/schema";
import type { Context } from "../context";
import { NotFound } from "../errors";
import { authorise, installation } from "../policy";
import type { MailContent } from "./mail";

/** @throws NotFound, Forbidden. */
export async function findMail(ctx: Context, { mailId }: { mailId: string }) {
  authorise(ctx, "mail.read", installation);
  const [mail] = await ctx.db.select().from(mails).where(eq(mails.id, mailId));
  if (!mail) throw new NotFound("The mail does not exist.");
  return { ...mail, content: mail.content as MailContent | null };
}
