import { createTransport } from "nodemailer";
import { inScope } from "@/cms/context";
import { deliverMail, type Send } from "@/cms/mails/deliver-mail";
import { mailText } from "@/cms/mails/mail";
import { system } from "@/cms/policy";
import { env } from "./env";
import { mailHtml } from "./mail-html";

/** Sends all mail that waits, where there is a mail server; without one it stays in the outbox for an admin to read. */
export async function deliverMails(): Promise<void> {
  const { SMTP_URL } = env();
  if (!SMTP_URL) return;
  const send = sender(SMTP_URL);
  while (await inScope(system, "everything", (ctx) => deliverMail(ctx, send)));
}

function sender(url: string): Send {
  const transport = createTransport(url, { from: env().MAIL_FROM });
  return async ({ recipient, subject, content }) => {
    await transport.sendMail({ to: recipient, subject, text: mailText(content), html: mailHtml(content) });
  };
}
