import { and, asc, eq } from "drizzle-orm";
import { userRoles } from "@/db/schema";
import type { Context } from "../context";
import { Conflict } from "../errors";

type Held = Pick<typeof userRoles.$inferSelect, "kind" | "userId" | "vendorId">;

/**
 * Refuses that an owner takes the last key to their shop away: their own, by mistake, or another's, where two owners
 * decide about each other at the same moment. An admin may. A step of the verbs that take an owner's role; it locks the
 * roles of all owners, in one order, until they have.
 *
 * @throws Conflict("role").
 */
export async function refuseLastOwner({ db, actor }: Context, { kind, userId, vendorId }: Held): Promise<void> {
  if (kind !== "vendor-owner" || vendorId === null) return;
  const isOwn = userId === actor.userId;
  if (!isOwn && !actor.roles.some((role) => role.kind === "vendor-owner" && role.vendorId === vendorId)) return;
  const owners = await db
    .select({ id: userRoles.id })
    .from(userRoles)
    .where(and(eq(userRoles.kind, "vendor-owner"), eq(userRoles.vendorId, vendorId)))
    .orderBy(asc(userRoles.id))
    .for("update");
  if (owners.length > 1) return;
  if (isOwn) throw new Conflict("role", "You are the only owner. Invite another one first.");
  throw new Conflict("role", "They are the only owner by now: you have not been one since a moment ago.");
}
