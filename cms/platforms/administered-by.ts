import { inArray, type SQL } from "drizzle-orm";
import { platforms } from "@/db/schema";
import { type Actor, holdsRole, isSuperAdmin, type Role } from "../policy";

/** The platforms that an actor administers: all of them for a super admin. */
export function administeredBy(actor: Actor): SQL | undefined {
  if (holdsRole(actor, isSuperAdmin)) return undefined;
  const own = actor.roles.flatMap((role) => (role.kind === "platform-admin" ? role.platformId : []));
  return inArray(
    platforms.id,
    own.filter((platformId) => holdsRole(actor, (role) => administers(role, platformId))),
  );
}

/** Whether a role makes its holder an admin of a platform. */
export function administers(role: Role, platformId: string): boolean {
  return isSuperAdmin(role) || (role.kind === "platform-admin" && role.platformId === platformId);
}
