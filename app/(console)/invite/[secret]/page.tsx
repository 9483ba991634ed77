import { findInvitation, type InvitationView } from "@/cms/invitations/find-invitation";
import { Doorstep, TextLink } from "@/components/console/doorstep";
import { roleText } from "@/components/console/role-text";
import { Alert } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button";
import { asNobody } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { AcceptAsMyself, AcceptWithNewAccount } from "./accept-forms";
import { SwitchAccount } from "./switch-account";

export const metadata = { title: "Your invitation · Orion", referrer: "no-referrer" };

const reasons = {
  unknown:
    "This link does not work any more: it is not complete, or a newer invitation was sent since. Use the newest mail.",
  accepted: "This invitation was accepted already. Sign in with the account that accepted it.",
  revoked: "This invitation was taken back. Ask the people who invited you.",
  expired: "This invitation has expired. Ask the people who invited you to send it again.",
};

/** Where the link of an invitation leads. */
export default async function InvitePage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const invitation = await asNobody((ctx) => findInvitation(ctx, { secret }));
  if (invitation?.state !== "pending") {
    return (
      <Doorstep title="Your invitation" below={<TextLink href="/login">Sign in</TextLink>}>
        <Alert tone="danger">{reasons[invitation?.state ?? "unknown"]}</Alert>
      </Doorstep>
    );
  }
  const { inviter, email, place } = invitation;
  return (
    <Doorstep title={`Join ${place}`} description={offer(invitation)}>
      <div className="space-y-5">
        <p className="text-sm text-soft">
          {inviter ? `${inviter} sent this invitation to ` : "This invitation was sent to "}
          <strong className="font-medium break-all text-ink">{email}</strong>.
        </p>
        <Acceptance secret={secret} invitation={invitation} />
      </div>
    </Doorstep>
  );
}

/** With a new account, as oneself, or first by signing in as whoever was invited. */
async function Acceptance({ secret, invitation }: { secret: string; invitation: InvitationView }) {
  const session = await currentSession();
  const { email, hasAccount } = invitation;
  const here = `/invite/${secret}`;
  if (session && session.person.email.toLowerCase() === email) return <AcceptAsMyself secret={secret} />;
  if (session) {
    return (
      <div className="space-y-4">
        <Alert>
          You are signed in as <strong className="font-medium break-all">{session.person.email}</strong>, another
          account. Sign out to go on as the one that was invited.
        </Alert>
        <SwitchAccount path={here} />
      </div>
    );
  }
  if (!hasAccount) return <AcceptWithNewAccount secret={secret} email={email} />;
  const query = new URLSearchParams({ next: here, email });
  return (
    <div className="space-y-4">
      <Alert>You have an account with this address already. Sign in to accept.</Alert>
      <a href={`/login?${query}`} className={buttonClass("primary", "w-full")}>
        Sign in to accept
      </a>
    </div>
  );
}

function offer({ kind, place }: InvitationView): string {
  return `You are invited as: ${roleText({ kind, platform: place, vendor: place })}.`;
}
