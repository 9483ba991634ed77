import { asc, eq } from "drizzle-orm";
import { userRoles } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { authorise } from "../policy";
import { violates } from "../violations";
import { refuseLastOwner } from "./refuse-last-owner";
import { missing } from "./remove-role";
import { auditedPlace } from "./role";
import { peopleReason, roleSubject } from "./role-subject";
import { withdrawKeys } from "./withdraw-keys";

/**
 * Makes an editor of a vendor an owner, or an owner an editor; it holds from their next request on. Tokens that an owner
 * made, and invitations that they sent and nobody has answered, stop working with it.
 *
 * @throws NotFound where the role is outside the scope or was taken away; Conflict("role") where it is that one, or they
 *   hold that one too, or are the only owner and an owner does it, or where it is no vendor's; Forbidden.
 */
export async function changeRole(
  ctx: Context,
  { roleId, kind }: { roleId: string; kind: "vendor-owner" | "vendor-editor" },
): Promise<{ userId: string }> {
  const [found] = await ctx.db.select().from(userRoles).where(eq(userRoles.id, roleId));
  if (!found) throw missing();
  const subject = await roleSubject(ctx, found);
  authorise(ctx, "people.remove", subject, peopleReason(subject));
  authorise(ctx, "people.invite", subject, peopleReason(subject));
  if (found.vendorId === null)
    throw new Conflict("role", "Only the roles of a vendor’s people change into one another.");
  const roles = await lockRoles(ctx, found.vendorId);
  const role = roles.find(({ id }) => id === roleId);
  if (!role) throw missing();
  if (roles.some((each) => each.userId === role.userId && each.kind === kind)) throw held();
  await refuseLastOwner(ctx, role);
  await storeKind(ctx, roleId, kind);
  const keys = kind === "vendor-editor" ? await withdrawKeys(ctx, { userId: role.userId }) : {};
  const detail = { before: { kind: role.kind }, after: { kind }, userId: role.userId, ...keys };
  await audit(ctx, { action: "role.change", ...auditedPlace(ctx, role), subjectId: role.userId, detail });
  return { userId: role.userId };
}

/** The roles of a vendor's people as they stand now, locked in one order: two changes at once do not wait for each other. */
function lockRoles({ db }: Context, vendorId: string) {
  return db.select().from(userRoles).where(eq(userRoles.vendorId, vendorId)).orderBy(asc(userRoles.id)).for("update");
}

async function storeKind({ db }: Context, roleId: string, kind: "vendor-owner" | "vendor-editor"): Promise<void> {
  try {
    await db.update(userRoles).set({ kind }).where(eq(userRoles.id, roleId));
  } catch (error) {
    // An invitation that is accepted at the same moment gives them the other role too; no lock holds a row that is not there.
    throw violates(error, "user_roles_once") ? held() : error;
  }
}

function held() {
  return new Conflict("role", "They have this role already.");
}
