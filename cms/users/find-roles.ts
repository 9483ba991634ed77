import { eq } from "drizzle-orm";
import { userRoles, vendors } from "@/db/schema";
import type { Context } from "../context";
import type { Role } from "../policy";
import { roleOf } from "./role";

/** What somebody may do now, wherever they do it. To be run in the scope "everything": it gives away all their roles. */
export async function findRoles({ db }: Context, { userId }: { userId: string }): Promise<Role[]> {
  const rows = await db
    .select({
      kind: userRoles.kind,
      platformId: userRoles.platformId,
      vendorId: userRoles.vendorId,
      editorsMayPublish: vendors.editorsMayPublish,
    })
    .from(userRoles)
    .leftJoin(vendors, eq(vendors.id, userRoles.vendorId))
    .where(eq(userRoles.userId, userId));
  return rows.map(roleOf);
}
