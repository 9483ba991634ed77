import type { Sql } from "postgres";

/** Verbs run as `orion_app`, visitors' reads as `orion_visitor`; neither can sign in or owns anything. */
export const groupRoles = ["orion_app", "orion_visitor"] as const;
export type GroupRole = (typeof groupRoles)[number];

/** Since 16 a membership says by itself what it is good for, and making a role no longer makes one a member. */
const firstWithOptions = 16;

/**
 * Creates the roles of the cluster where they are missing, and makes the connection's own login a member: it inherits
 * `orion_app`, whose rules then bind the owner of the tables too, and can take on both.
 *
 * @throws Error with a sentence for the user where the login may not do that.
 */
export async function ensureRoles(sql: Sql): Promise<void> {
  try {
    for (const role of groupRoles) {
      await createRole(sql, role, "nologin");
      const inherit = role === "orion_app";
      if (!(await isMember(sql, role, inherit))) await grantRole(sql, role, await currentUser(sql), { inherit });
    }
  } catch (cause) {
    if (!hasCode(cause, [insufficientPrivilege])) throw cause;
    throw new Error(
      `The roles ${groupRoles.join(" and ")} are not there for ${await currentUser(sql)}, which may not set them up. ` +
        "Run npm run db:prepare with an OWNER_DATABASE_URL whose login has CREATEROLE.",
      { cause },
    );
  }
}

/**
 * Makes sure of a login that owns nothing and can do nothing but take on the roles: the server's.
 *
 * @param password set where the login is new, or where `isReset` says so.
 * @returns whether the password is the login's.
 * @throws PostgresError where the connection may not do that.
 */
export async function ensureServerLogin(
  sql: Sql,
  { name, password, isReset = false }: { name: string; password: string; isReset?: boolean },
): Promise<boolean> {
  const attributes = `login noinherit nocreatedb nocreaterole password ${quoted(password)}`;
  const isNew = await createRole(sql, name, attributes);
  if (isReset && !isNew) await sql.unsafe(`alter role ${identifier(name)} ${attributes}`);
  for (const role of groupRoles) await grantRole(sql, role, name, { inherit: false });
  return isNew || isReset;
}

/** Returns whether the role is new. Another database of the cluster may be making it at the same moment. */
async function createRole(sql: Sql, name: string, attributes: string): Promise<boolean> {
  const [existing] = await sql`select from pg_roles where rolname = ${name}`;
  if (existing) return false;
  try {
    await sql.unsafe(`create role ${identifier(name)} ${attributes}`);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

async function isMember(sql: Sql, role: GroupRole, inherits: boolean): Promise<boolean> {
  const canTakeOn = (await hasOptions(sql)) ? "SET" : "MEMBER";
  const [row] = await sql`
    select pg_has_role(${role}, ${canTakeOn}) and (pg_has_role(${role}, 'USAGE') or not ${inherits}) as is_member`;
  return row?.is_member;
}

async function grantRole(sql: Sql, role: GroupRole, to: string, { inherit }: { inherit: boolean }): Promise<void> {
  const options = (await hasOptions(sql)) ? ` with inherit ${inherit}, set true` : "";
  try {
    await sql.unsafe(`grant ${role} to ${identifier(to)}${options}`);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

async function hasOptions(sql: Sql): Promise<boolean> {
  const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version`;
  return row?.version >= firstWithOptions;
}

async function currentUser(sql: Sql): Promise<string> {
  const [row] = await sql`select current_user as name`;
  return row?.name;
}

const insufficientPrivilege = "42501";

/** Two at once meet in the catalogue, where the other one has done it; "tuple concurrently updated" has no code of its own. */
const isDuplicate = (error: unknown) => hasCode(error, ["42710", "23505", "XX000"]);

function hasCode(error: unknown, codes: readonly unknown[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(error.code);
}

// Utility statements take no parameters.
const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
