import { and, eq, exists, type SQL } from "drizzle-orm";
import type { Queryable } from "@/db/client";
import { userRoles, users } from "@/db/schema";
import type { Scope } from "../context";
import { roleInScope } from "./role-in-scope";

/** That a person of `users` holds a role in the scope; of everything all are, those without a role too. */
export function holdsRoleIn(db: Queryable, scope: Scope): SQL | undefined {
  if (scope === "everything") return undefined;
  const held = db
    .select({ id: userRoles.id })
    .from(userRoles)
    .where(and(eq(userRoles.userId, users.id), roleInScope(scope, userRoles)));
  return exists(held);
}
