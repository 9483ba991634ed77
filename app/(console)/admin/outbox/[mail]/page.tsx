import { notFound } from "next/navigation";
import { z } from "zod";
import { findMail } from "@/cms/mails/find-mail";
import { can, installation } from "@/cms/policy";
import { TextLink } from "@/components/console/doorstep";
import { PageHead } from "@/components/console/shell";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { orNotFound } from "@/lib/console/or-not-found";
import { MailState } from "../mail-state";

export const metadata = { title: "Mail · Orion", referrer: "no-referrer" };

/** One mail, as its reader gets it. */
export default async function MailPage({ params }: { params: Promise<{ mail: string }> }) {
  const { mail: given } = await params;
  const session = await requireSession();
  const mailId = z.uuid().safeParse(given).data;
  if (!mailId || !can(session.actor, "mail.read", installation)) notFound();
  const mail = await orNotFound(() => asUser(session, "everything", (ctx) => findMail(ctx, { mailId })));
  const { content } = mail;
  return (
    <>
      <p className="text-sm">
        <TextLink href="/admin/outbox">Outbox</TextLink>
      </p>
      <PageHead title={mail.subject} actions={<MailState mail={mail} />}>
        To <span className="break-all">{mail.recipient}</span>
      </PageHead>
      {mail.error && <Alert tone="danger">The mail server refused it: {mail.error}</Alert>}
      {content ? (
        <article
          lang={content.locale}
          className="max-w-xl space-y-4 wrap-anywhere rounded-xl border border-line bg-panel p-6 shadow-panel"
        >
          <p>{content.greeting}</p>
          {content.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {content.action && (
            <p>
              <a href={content.action.href} className={buttonClass("primary")}>
                {content.action.label}
              </a>
            </p>
          )}
          <p className="text-sm text-soft">{content.note}</p>
        </article>
      ) : (
        <Alert>The text of this mail is not kept, because it may hold a secret link.</Alert>
      )}
    </>
  );
}
