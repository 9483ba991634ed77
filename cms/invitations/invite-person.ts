import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import { z } from "zod";
import { invitations, userRoles, users } from "@/db/schema";
import { audit } from "../audit";
import { beyondScope, type Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { newSecret } from "../secret";
import { auditedPlace, type RoleColumns, roleColumns } from "../users/role";
import { peopleReason, roleSubject } from "../users/role-subject";
import { violates } from "../violations";
import { invitationDays, invitationSchema } from "./invitation";
import { sendInvitation } from "./send-invitation";

export const openDays = sql`make_interval(days => ${invitationDays})`;

const inputSchema = invitationSchema.extend({ origin: z.url() });

/**
 * Invites someone to a role by mail, whether or not they have an account. `origin` is that of the application.
 *
 * @throws Invalid, Conflict("email") where they hold the role or are invited to it already, NotFound, Forbidden.
 */
export async function invitePerson(
  ctx: Context,
  input: z.input<typeof inputSchema>,
): Promise<{ invitationId: string }> {
  const { email, role: given, origin } = parse(inputSchema, input);
  const role = roleColumns(given);
  const subject = await roleSubject(ctx, role);
  authorise(ctx, "people.invite", subject, peopleReason(subject));
  if (await holds(ctx, email, role)) throw new Conflict("email", "They have this role already.");
  await closeExpired(ctx, email, role);
  const { secret, hash } = newSecret();
  try {
    const [invitation] = await ctx.db
      .insert(invitations)
      .values({ ...role, email, invitedBy: ctx.actor.userId, tokenHash: hash, expiresAt: sql`now() + ${openDays}` })
      .returning({ id: invitations.id });
    if (!invitation) throw new Error("The invitation was not stored.");
    await sendInvitation(ctx, { email, role, secret, origin });
    const event = { ...auditedPlace(ctx, role), subjectId: invitation.id, detail: { email, kind: role.kind } };
    await audit(ctx, { action: "invitation.create", ...event });
    return { invitationId: invitation.id };
  } catch (error) {
    if (violates(error, "invitations_one_pending")) {
      throw new Conflict("email", "They are invited already. You can send the invitation again.");
    }
    throw error;
  }
}

/** Asked of everyone's roles, so that the answer is right where the person's others are out of sight. */
async function holds(ctx: Context, email: string, role: RoleColumns): Promise<boolean> {
  const found = await beyondScope(ctx, ({ db }) =>
    db
      .select({ kind: userRoles.kind })
      .from(userRoles)
      .innerJoin(users, eq(users.id, userRoles.userId))
      .where(and(eq(sql`lower(${users.email})`, email), isRole(userRoles, role))),
  );
  return found.length > 0;
}

/** An invitation that nobody accepted in time gives up its place to a new one. */
async function closeExpired({ db }: Context, email: string, role: RoleColumns): Promise<void> {
  await db
    .update(invitations)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(sql`lower(${invitations.email})`, email),
        isRole(invitations, role),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        lte(invitations.expiresAt, sql`now()`),
      ),
    );
}

function isRole(table: typeof userRoles | typeof invitations, { kind, platformId, vendorId }: RoleColumns) {
  return and(
    eq(table.kind, kind),
    platformId ? eq(table.platformId, platformId) : isNull(table.platformId),
    vendorId ? eq(table.vendorId, vendorId) : isNull(table.vendorId),
  );
}

/** The invitations that can still be accepted. */
export const isOpen = and(
  isNull(invitations.acceptedAt),
  isNull(invitations.revokedAt),
  gt(invitations.expiresAt, sql`now()`),
);
