import { listSessions } from "@/cms/sessions/list-sessions";
import { findAccount } from "@/cms/users/find-account";
import { listOwnRoles } from "@/cms/users/list-own-roles";
import { NavLinks } from "@/components/console/nav-links";
import { roleText } from "@/components/console/role-text";
import { PageHead, Shell } from "@/components/console/shell";
import { Alert } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import { asUser } from "@/lib/auth/act-as";
import { consolePerson } from "@/lib/auth/console-person";
import { requireSession } from "@/lib/auth/session";
import { Devices } from "./devices";
import { PasswordForm } from "./password-form";
import { ProfileForm } from "./profile-form";

export const metadata = { title: "My account · Orion" };

/** What everyone may change about themselves. */
export default async function AccountPage() {
  const session = await requireSession();
  const { sessions, account, roles } = await asUser(session, "account", async (ctx) => ({
    sessions: await listSessions(ctx),
    account: await findAccount(ctx),
    roles: await listOwnRoles(ctx),
  }));
  const owner = consolePerson(session);
  const nav = [
    { href: "/account", label: "My account", icon: "account", exact: true } as const,
    ...(owner.isAdmin ? [{ href: "/admin", label: "Administration", icon: "admin" } as const] : []),
    ...(owner.isVendor ? [{ href: "/dashboard", label: "Dashboard", icon: "overview" } as const] : []),
  ];
  return (
    <Shell place={owner.name} nav={<NavLinks items={nav} />} owner={owner}>
      <PageHead title="My account">
        Signed in as <strong className="font-medium break-all text-ink">{owner.email}</strong>.
      </PageHead>
      {roles.length === 0 && (
        <Alert>
          You have no role at the moment, so there is nothing for you to work on here. If one was taken away by mistake,
          ask the people who run your platform, or the owner of your shop, to invite you again.
        </Alert>
      )}
      <Panel title="About me" description="Your name is shown beside what you write and change.">
        <ProfileForm name={session.person.name} locale={session.person.locale} />
      </Panel>
      <Panel title="Password" description={passwordText(account)}>
        <PasswordForm hasPassword={account.hasPassword} email={owner.email} />
      </Panel>
      <Devices sessions={sessions} currentId={session.id} locale={session.person.locale} />
      <Panel title="What I may do" description="Roles are given and taken by admins, and by the owner of a vendor.">
        {roles.length ? (
          <ul className="space-y-2 text-sm">
            {roles.map((role) => (
              <li key={role.id}>{roleText(role)}</li>
            ))}
          </ul>
        ) : (
          <p className="text-sm text-soft">
            You have no role at the moment. Ask the people who run your platform to invite you again.
          </p>
        )}
      </Panel>
    </Shell>
  );
}

function passwordText({ hasPassword, providers }: { hasPassword: boolean; providers: string[] }): string {
  if (hasPassword) return "Changing it signs you out on all your other devices.";
  return `You sign in with ${providers.join(", ")}. With a password you can sign in without it too.`;
}
