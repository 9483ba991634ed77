import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { invitations, userRoles, users } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { hashSecret } from "../secret";
import { nameSchema } from "../users/change-profile";
import { passwordSchema } from "../users/password";
import { auditedPlace } from "../users/role";
import { storePassword } from "../users/store-password";
import { isOpen } from "./invite-person";
import { inviterMay } from "./inviter-may";

const newPersonSchema = z.strictObject({ name: nameSchema, password: passwordSchema });
export type NewPerson = z.infer<typeof newPersonSchema>;

/**
 * Accepts an invitation with the secret of its link: with a new account, or, where there is one with the address, as
 * the user who is signed in to it. To be run in the scope "everything".
 *
 * @param person name and password of a new account; left out by those who have one.
 * @throws Invalid; Conflict("link") where the invitation is not open, or who sent it may not let anybody in there any
 *   more; Conflict("account") where the address has an
 *   account that the acting user is not signed in to.
 */
export async function acceptInvitation(
  ctx: Context,
  { secret, person }: { secret: string; person?: NewPerson },
): Promise<{ userId: string; email: string }> {
  const values = person && parse(newPersonSchema, person);
  const [invitation] = await ctx.db
    .select()
    .from(invitations)
    .where(and(eq(invitations.tokenHash, hashSecret(secret)), isOpen))
    .for("update");
  if (!invitation || !(await inviterMay(ctx, invitation))) {
    throw new Conflict("link", "This invitation is not open any more.");
  }
  const { email } = invitation;
  const userId = (await accountOf(ctx, email)) ?? (await createUser(ctx, email, values));
  const acting = { ...ctx, actor: { ...ctx.actor, userId } };
  const { kind, platformId, vendorId } = invitation;
  const granted = await ctx.db
    .insert(userRoles)
    .values({ userId, kind, platformId, vendorId })
    .onConflictDoNothing()
    .returning({ id: userRoles.id });
  await ctx.db.update(invitations).set({ acceptedAt: sql`now()` }).where(eq(invitations.id, invitation.id));
  const detail = { email, kind, roleId: granted[0]?.id ?? null };
  await audit(acting, {
    action: "invitation.accept",
    ...auditedPlace(ctx, invitation),
    subjectId: invitation.id,
    detail,
  });
  return { userId, email };
}

const accountExists = "There is an account with this address. Sign in to it to accept.";

/** The invited account, where there is one: only whoever is signed in to it may accept, and no token of theirs. */
async function accountOf({ db, actor }: Context, email: string): Promise<string | null> {
  const [user] = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  if (user && (user.id !== actor.userId || actor.scopes)) throw new Conflict("account", accountExists);
  return user?.id ?? null;
}

async function createUser(ctx: Context, email: string, person: NewPerson | undefined): Promise<string> {
  if (!person)
    throw new Conflict("account", "There is no account with this address yet. Choose a name and a password.");
  // Two invitations of one address that are accepted at once: the second finds the account.
  const [user] = await ctx.db
    .insert(users)
    .values({ email, name: person.name })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (!user) throw new Conflict("account", accountExists);
  await storePassword(ctx, { userId: user.id, password: person.password });
  return user.id;
}
