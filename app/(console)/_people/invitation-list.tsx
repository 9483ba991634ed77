import type { ListedInvitation } from "@/cms/invitations/list-invitations";
import { roleText } from "@/components/console/role-text";
import { Badge } from "@/components/ui/badge";
import { Time } from "@/components/ui/time";
import type { Place } from "@/lib/console/place";
import { InvitationActions } from "./invitation-actions";

const most = 5;

type InvitationListProps = {
  place: Place;
  invitations: ListedInvitation[];
  locale: string;
  /** Whether they can be sent again and revoked. */
  mayChange: boolean;
  /** Whether all are in sight, as where somebody reads on in them; else many are folded, so that they do not hide the people. */
  isOpen: boolean;
};

/** Invitations that wait for an answer, or got none in time. */
export function InvitationList({ invitations, isOpen, ...line }: InvitationListProps) {
  const now = new Date();
  const lines = (some: ListedInvitation[]) => (
    <ul className="divide-y divide-line">
      {some.map((invitation) => (
        <InvitationLine key={invitation.id} invitation={invitation} now={now} {...line} />
      ))}
    </ul>
  );
  if (isOpen) return <div className="-my-4">{lines(invitations)}</div>;
  const folded = invitations.slice(most);
  return (
    <div className="-my-4 divide-y divide-line">
      {lines(invitations.slice(0, most))}
      {folded.length > 0 && (
        <details>
          <summary className="flex min-h-12 cursor-pointer items-center text-sm font-medium text-accent">
            Show {folded.length} more
          </summary>
          {lines(folded)}
        </details>
      )}
    </div>
  );
}

type InvitationLineProps = Omit<InvitationListProps, "invitations" | "isOpen"> & {
  invitation: ListedInvitation;
  now: Date;
};

function InvitationLine({ invitation, now, place, locale, mayChange }: InvitationLineProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
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
      {mayChange && <InvitationActions place={place} invitationId={invitation.id} email={invitation.email} />}
    </li>
  );
}
