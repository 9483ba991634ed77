import { inArray, type SQL } from "drizzle-orm";
import { platforms } from "@/db/schema";
import type { Actor } from "../policy";

/** The platforms that an actor administers: all of them for a super admin. */
export function administeredBy({ roles }: Actor): SQL | undefined {
  if (roles.some(({ kind }) => kind === "super-admin" || kind === "system")) return undefined;
  const own = roles.flatMap((role) => (role.kind === "platform-admin" ? role.platformId : []));
  return inArray(platforms.id, own);
}
