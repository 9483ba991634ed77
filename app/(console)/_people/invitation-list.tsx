import type { listInvitations } from "@/cms/invitations/list-invitations";
import { roleText } from "@/components/console/role-text";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Place } from "@/lib/console/place";
import { InvitationActions } from "./invitation-actions";

type Invitation = Awaited<ReturnType<typeof listInvitations>>[number];

/** Invitations that wait for an answer, or got none in time. */
export function InvitationList({
  place,
  invitations,
  locale,
}: {
  place: Place;
  invitations: Invitation[];
  locale: string;
}) {
  const now = new Date();
  return (
    <ul className="-my-4 divide-y divide-line">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
          <div className="min-w-0 space-y-1">
            <p className="flex flex-wrap items-center gap-2 text-sm font-medium break-all">
              {invitation.email}
              {invitation.state === "expired" ? (
                <Badge tone="warning">Expired</Badge>
              ) : (
                <Badge tone="accent">Pending</Badge>
              )}
            </p>
            <p className="text-sm text-soft">
              {roleText(invitation)} · sent <Time at={invitation.sentAt} now={now} locale={locale} />
            </p>
          </div>
          <InvitationActions place={place} invitationId={invitation.id} email={invitation.email} />
        </li>
      ))}
    </ul>
  );
}
