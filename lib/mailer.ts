import { createTransport } from "nodemailer";
import { inScope } from "@/cms/context";
import { deliverMail, type Send } from "@/cms/mails/deliver-mail";
import { mailText } from "@/cms/mails/mail";
import { system } from "@/cms/policy";
import { env } from "./env";
import { mailHtml } from "./mail-html";

/** Sends all mail that waits, where there is a mail server; without one it stays in the outbox for an admin to read. */
export async function deliverMails(): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL) return;
  const send = smtpSender(SMTP_URL, MAIL_FROM);
  while (await inScope(system, "everything", (ctx) => deliverMail(ctx, send)));
}

// A mail server that has stopped answering must not keep a connection to the database with it.
const patienceMs = 5000;
const patience = {
  dnsTimeout: patienceMs,
  connectionTimeout: patienceMs,
  greetingTimeout: patienceMs,
  socketTimeout: patienceMs,
};

/** Sends through the mail server at an address; rejects where it refuses, or does not answer within seconds. */
export function smtpSender(url: string, from: string): Send {
  const transport = createTransport({ url, ...patience }, { from });
  return async ({ recipient, subject, content }) => {
    await transport.sendMail({ to: recipient, subject, text: mailText(content), html: mailHtml(content) });
  };
}
