import { eq } from "drizzle-orm";
import { invitePerson } from "@/cms/invitations/invite-person";
import { resendInvitation } from "@/cms/invitations/resend-invitation";
import { revokeInvitation } from "@/cms/invitations/revoke-invitation";
import { findMail } from "@/cms/mails/find-mail";
import { listMails } from "@/cms/mails/list-mails";
import { queueMail } from "@/cms/mails/queue-mail";
import { endSessionsOf } from "@/cms/sessions/end-session";
import { createToken } from "@/cms/tokens/create-token";
import { revokeToken } from "@/cms/tokens/revoke-token";
import { changeRole } from "@/cms/users/change-role";
import { removeRole } from "@/cms/users/remove-role";
import type { GrantedRole } from "@/cms/users/role";
import { mails } from "@/db/schema";
import { anEmail, aPerson, origin } from "@/test/factories";
import { query, type Row, row, type Whose } from "./whose";
import { run, world } from "./world";

/** A role of each kind, and whose decision it is who holds it. */
const held: Array<[whose: Whose, role: () => GrantedRole]> = [
  ["super admins", () => ({ kind: "super-admin" })],
  ["platform", () => ({ kind: "platform-admin", platformId: world.platformId })],
  ["people", () => ({ kind: "vendor-owner", vendorId: world.neighbourId })],
  ["people", () => ({ kind: "vendor-editor", vendorId: world.neighbourId })],
  ["shared people", () => ({ kind: "vendor-owner", vendorId: world.vendorId })],
  ["shared people", () => ({ kind: "vendor-editor", vendorId: world.vendorId })],
];

/** Every verb and query about who works with a platform or a vendor, by hand or by machine. */
export const identityRows: Row[] = [
  ...held.flatMap(([whose, role]) => rowsOf(whose, role)),
  query("installation", listMails, async () => void (await aMail())),
  query("installation", findMail, aMail),
];

function rowsOf(whose: Whose, role: () => GrantedRole): Row[] {
  const invitation = () => ({ email: anEmail(), role: role(), origin });
  const token = () => ({ name: "Till", role: role(), scopes: ["page.read" as const], expiresInDays: 30 });
  const invited = () => run((ctx) => invitePerson(ctx, invitation()));
  const holder = () => run((ctx) => aPerson(ctx, { roles: [role()] }));
  const roleOfHolder = async () => ({ roleId: (await holder()).roleIds[0] ?? "" });
  const otherKind = () => (role().kind === "vendor-owner" ? ("vendor-editor" as const) : ("vendor-owner" as const));
  const about = `, a ${role().kind}`;
  return [
    row(whose, invitePerson, async () => invitation(), about),
    row(whose, resendInvitation, async () => ({ ...(await invited()), origin }), about),
    row(whose, revokeInvitation, invited, about),
    row(whose, removeRole, roleOfHolder, about),
    ...("vendorId" in role()
      ? [row(whose, changeRole, async () => ({ ...(await roleOfHolder()), kind: otherKind() }), about)]
      : []),
    row(whose, endSessionsOf, async () => ({ userId: (await holder()).userId }), about),
    row(whose, createToken, async () => token(), about),
    row(whose, revokeToken, async () => ({ tokenId: (await run((ctx) => createToken(ctx, token()))).tokenId }), about),
  ];
}

/** A mail that waits for its delivery. */
async function aMail(): Promise<{ mailId: string }> {
  const recipient = anEmail();
  const content = { locale: "en", greeting: "Mine", paragraphs: [], action: null, note: "" };
  await run((ctx) => queueMail(ctx, { recipient, subject: "Mine", content }));
  const [mail] = await run(({ db }) => db.select().from(mails).where(eq(mails.recipient, recipient)));
  return { mailId: mail?.id ?? "" };
}
