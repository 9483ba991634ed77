import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { platforms, userRoles, users, vendors } from "@/db/schema";
import { called } from "../called";
import type { Context } from "../context";
import { type Action, authorise, can, installation } from "../policy";
import { holdsRoleIn } from "./holds-role-in";
import type { RoleKind } from "./role";
import { roleInScope, scopeSubject } from "./role-in-scope";
import { roleSubjects } from "./role-subject";

export type HeldRole = { id: string; kind: RoleKind; platform: string | null; vendor: string | null };

/** A person with their roles, and what the actor may do about them. */
export type ListedPerson = {
  id: string;
  name: string;
  email: string;
  /** `isOnlyKey` of the actor's own role, where the vendor has no other owner: it cannot be given up (`refuseLastOwner`). */
  roles: Array<HeldRole & { mayRemove: boolean; isOnlyKey: boolean }>;
  mayEndSessions: boolean;
};

const byName = sql<string>`lower(${users.name})`;

/** The last person of the part before: the name in lower case, as they are ordered by, and the id. */
export type PersonCursor = { name: string; id: string };

const most = 100;

/**
 * The people who hold a role in the scope, by name, a part at a time, with those of their roles that lie in it; in the
 * scope "everything" those without a role too.
 *
 * @param search part of a name or an address.
 * @param limit most to return, up to 100.
 * @returns `next` is the cursor of the part after, or null.
 * @throws Forbidden.
 */
export async function listPeople(
  ctx: Context,
  { search = "", after, limit = 50 }: { search?: string; after?: PersonCursor | null; limit?: number },
): Promise<{ people: ListedPerson[]; next: PersonCursor | null }> {
  authorise(ctx, "people.read", scopeSubject(ctx.scope));
  const size = Math.min(Math.max(limit, 1), most);
  const found = await ctx.db
    .select({ id: users.id, name: users.name, email: users.email, sortedBy: byName })
    .from(users)
    .where(
      and(
        called(search, users.name, users.email),
        holdsRoleIn(ctx.db, ctx.scope),
        after ? sql`(${byName}, ${users.id}) > (${after.name}, ${after.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(byName), asc(users.id))
    .limit(size + 1);
  const people = found.slice(0, size);
  const last = found.length > size ? people.at(-1) : undefined;
  const roles = await heldRoles(
    ctx,
    people.map(({ id }) => id),
  );
  const subjects = await roleSubjects(ctx, roles);
  const onlyKeys = await onlyKeysOf(ctx, roles);
  const may = (action: Action, { id }: { id: string }) => can(ctx.actor, action, subjects.get(id) ?? installation);
  return {
    people: people.map(({ sortedBy: _, ...person }) => {
      const held = roles.filter(({ userId }) => userId === person.id);
      return {
        ...person,
        roles: held.map(({ id, kind, platform, vendor }) => {
          const isOnlyKey = onlyKeys.has(id);
          return { id, kind, platform, vendor, mayRemove: !isOnlyKey && may("people.remove", { id }), isOnlyKey };
        }),
        mayEndSessions: held.some((role) => may("session.end", role)),
      };
    }),
    next: last ? { name: last.sortedBy, id: last.id } : null,
  };
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

/** The actor's own roles as an owner where there is no other. */
async function onlyKeysOf(
  { db, actor }: Context,
  roles: Awaited<ReturnType<typeof heldRoles>>,
): Promise<ReadonlySet<string>> {
  const own = roles.filter(({ userId, kind }) => userId === actor.userId && kind === "vendor-owner");
  if (!own.length) return new Set();
  const vendorIds = own.flatMap(({ vendorId }) => vendorId ?? []);
  const owned = await db
    .select({ vendorId: userRoles.vendorId })
    .from(userRoles)
    .where(and(eq(userRoles.kind, "vendor-owner"), inArray(userRoles.vendorId, vendorIds)))
    .groupBy(userRoles.vendorId)
    .having(sql`count(*) > 1`);
  const shared = new Set(owned.map(({ vendorId }) => vendorId));
  return new Set(own.filter(({ vendorId }) => !shared.has(vendorId)).map(({ id }) => id));
}
