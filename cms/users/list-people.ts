import { and, asc, eq, exists, ilike, inArray, or, type SQL, sql } from "drizzle-orm";
import { platforms, userRoles, users, vendors } from "@/db/schema";
import type { Context } from "../context";
import { type Action, authorise, can, installation } from "../policy";
import type { RoleKind } from "./role";
import { roleInScope, scopeSubject } from "./role-in-scope";
import { roleSubjects } from "./role-subject";

export type HeldRole = { id: string; kind: RoleKind; platform: string | null; vendor: string | null };

/** A person with their roles, and what the actor may do about them. */
export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  roles: Array<HeldRole & { mayRemove: boolean }>;
  mayEndSessions: boolean;
};

const most = 100;

/**
 * The people who hold a role in the scope, by name, with those of their roles that lie in it; in the scope
 * "everything" those without a role too. At most 100: the search narrows them down.
 *
 * @param search part of a name or an address.
 * @throws Forbidden.
 */
export async function listPeople(
  ctx: Context,
  { search = "" }: { search?: string },
): Promise<{ people: ListedPerson[]; isMore: boolean }> {
  authorise(ctx, "people.read", scopeSubject(ctx.scope));
  const found = await ctx.db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(and(matches(search), ctx.scope === "everything" ? undefined : exists(rolesOf(ctx))))
    .orderBy(asc(sql`lower(${users.name})`), asc(users.id))
    .limit(most + 1);
  const people = found.slice(0, most);
  const roles = await heldRoles(
    ctx,
    people.map(({ id }) => id),
  );
  const subjects = await roleSubjects(ctx, roles);
  const may = (action: Action, { id }: { id: string }) => can(ctx.actor, action, subjects.get(id) ?? installation);
  return {
    people: people.map((person) => {
      const held = roles.filter(({ userId }) => userId === person.id);
      return {
        ...person,
        roles: held.map(({ id, kind, platform, vendor }) => {
          return { id, kind, platform, vendor, mayRemove: may("people.remove", { id }) };
        }),
        mayEndSessions: held.some((role) => may("session.end", role)),
      };
    }),
    isMore: found.length > most,
  };
}

function matches(search: string): SQL | undefined {
  if (!search.trim()) return undefined;
  const part = `%${search.trim().replaceAll(/[\\%_]/g, "\\$&")}%`;
  return or(ilike(users.name, part), ilike(users.email, part));
}

function rolesOf({ db, scope }: Context) {
  return db
    .select({ id: userRoles.id })
    .from(userRoles)
    .where(and(eq(userRoles.userId, users.id), roleInScope(scope, userRoles)));
}

function heldRoles({ db, scope }: Context, userIds: string[]) {
  return db
    .select({
      id: userRoles.id,
      userId: userRoles.userId,
      kind: userRoles.kind,
      platformId: userRoles.platformId,
      vendorId: userRoles.vendorId,
      platform: platforms.name,
      vendor: vendors.name,
    })
    .from(userRoles)
    .leftJoin(platforms, eq(platforms.id, userRoles.platformId))
    .leftJoin(vendors, eq(vendors.id, userRoles.vendorId))
    .where(and(inArray(userRoles.userId, userIds), roleInScope(scope, userRoles)))
    .orderBy(asc(userRoles.kind), asc(platforms.name), asc(vendors.name));
}
