import { and, eq } from "drizzle-orm";
import type { MailContent } from "@/cms/mails/mail";
import { requestReset } from "@/cms/users/request-reset";
import { mails } from "@/db/schema";
import type { Cms } from "./cms";
import { app } from "./server";

/** The secret of a link for a new password, as the mail to this address carries it. */
export function aReset({ run }: Pick<Cms, "run">, email: string): Promise<string> {
  return run(async (ctx) => {
    await requestReset(ctx, { email, origin: app() });
    const subject = "Set a new password for Orion";
    const [mail] = await ctx.db
      .select({ content: mails.content })
      .from(mails)
      .where(and(eq(mails.recipient, email), eq(mails.subject, subject)));
    return secretOf(mail?.content as MailContent | undefined);
  });
}

/** The last part of the link that a mail leads to. */
export function secretOf(content: MailContent | null | undefined): string {
  const secret = content?.action?.href.split("/").at(-1);
  if (!secret) throw new Error("The mail has no link.");
  return secret;
}
