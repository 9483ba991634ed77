import { Inbox } from "lucide-react";
import { notFound } from "next/navigation";
import { z } from "zod";
import { listMails } from "@/cms/mails/list-mails";
import { can, installation } from "@/cms/policy";
import { PageHead } from "@/components/console/shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tab-links";
import { Time } from "@/components/ui/time";
import { asUser } from "@/lib/auth/act-as";
import { requireSession } from "@/lib/auth/session";
import { readCursor, writeCursor } from "@/lib/console/cursor";
import { listAddress } from "@/lib/console/list-address";
import { momentSchema } from "@/lib/console/moment";
import { firsts, type Query } from "@/lib/console/query";
import { env } from "@/lib/env";
import { MailState } from "./mail-state";

export const metadata = { title: "Outbox · Orion" };

const path = "/admin/outbox";
const placeSchema = z.strictObject({ at: momentSchema, id: z.uuid() });

/** The mail of this installation: what waits, what was sent, what failed. */
export default async function OutboxPage({ searchParams }: { searchParams: Promise<Query> }) {
  const { state, after: cursor } = firsts(await searchParams, ["state", "after"]);
  const onlyFailed = state === "failed";
  const after = readCursor(placeSchema, cursor);
  const session = await requireSession();
  if (!can(session.actor, "mail.read", installation)) notFound();
  const { mails, next } = await asUser(session, "everything", (ctx) => listMails(ctx, { onlyFailed, after }));
  const kept = { state: onlyFailed ? "failed" : null };
  const now = new Date();
  return (
    <>
      <PageHead title="Outbox">
        {env().SMTP_URL
          ? "Mail that was sent, waits, or failed. What was delivered is not kept."
          : "No mail server is set up, so mail stays here, for you to read and pass on."}
      </PageHead>
      <TabLinks
        label="States of mail"
        tabs={[
          { href: path, label: "All", isCurrent: !onlyFailed },
          { href: listAddress(path, { state: "failed" }), label: "Failed", isCurrent: onlyFailed },
        ]}
      />
      <Panel title="Newest first">
        {mails.length ? (
          <ul className="-my-3 divide-y divide-line">
            {mails.map((mail) => (
              <li
                key={mail.id}
                className="relative flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 hover:bg-hover/60"
              >
                <div className="min-w-0 flex-1 basis-56 wrap-anywhere">
                  <a href={`${path}/${mail.id}`} className="text-sm font-medium after:absolute after:inset-0">
                    {mail.subject}
                  </a>
                  <p className="text-sm break-all text-soft">to {mail.recipient}</p>
                </div>
                <p className="flex items-center gap-3 text-sm text-soft">
                  <MailState mail={mail} />
                  <Time at={mail.createdAt} now={now} locale={session.person.locale} />
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState icon={Inbox} title={onlyFailed ? "No mail failed" : "No mail yet"}>
            {onlyFailed
              ? "Mail that could not be delivered appears here."
              : "Invitations and links for new passwords appear here."}
          </EmptyState>
        )}
        <Pager
          shown={mails.length}
          noun="mails"
          firstHref={after && listAddress(path, kept)}
          nextHref={next && listAddress(path, kept, { after: writeCursor(next) })}
        />
      </Panel>
    </>
  );
}
