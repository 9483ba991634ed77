import { and, asc, eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { authorise } from "../policy";
import { holdsRoleIn } from "./holds-role-in";
import { scopeSubject } from "./role-in-scope";

export type FoundPerson = { id: string; name: string; email: string };

const most = 10;

/**
 * The first ten people by name, for a field that chooses one: those who hold a role in the scope; in the scope
 * "everything" those without a role too.
 *
 * @param text a part of a name or address; nothing for any.
 * @param id of the one that is meant.
 * @throws Forbidden.
 */
export function findPeople(ctx: Context, { text = "", id }: { text?: string; id?: string }): Promise<FoundPerson[]> {
  authorise(ctx, "people.read", scopeSubject(ctx.scope));
  return ctx.db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(
      and(
        holdsRoleIn(ctx.db, ctx.scope),
        called(text, users.name, users.email),
        id === undefined ? undefined : eq(users.id, id),
      ),
    )
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id))
    .limit(most);
}
