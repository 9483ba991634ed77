import { describe, expect, it } from "vitest";
import { groupRoles } from "@/db/roles";
import { defaultLogin } from "@/scripts/postgres/server-login";
import { testDatabase } from "@/test/database";

const database = testDatabase();

async function column(query: Promise<ReadonlyArray<Record<string, unknown>>>): Promise<unknown[]> {
  return (await query).map((row) => row.name);
}

const tables = () =>
  column(database.sql`select tablename as name from pg_tables where schemaname = 'public' order by name`);

describe("every table", () => {
  it("has its rules switched on, for its owner too", async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(20);
    const ruled = column(database.sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity
      order by name`);
    expect(await ruled).toEqual(all);
  });

  it("has a rule for the application, and none that widens another for everybody", async () => {
    const ruled = column(database.sql`
      select distinct tablename as name from pg_policies where schemaname = 'public' and 'orion_app' = any(roles) order by name`);
    expect(await ruled).toEqual(await tables());
    const others = column(database.sql`
      select distinct role as name from pg_policies, unnest(roles) as role where schemaname = 'public' order by name`);
    expect(await others).toEqual([...groupRoles]);
  });

  it("lets through every row of one rule only where a reason is written here", async () => {
    const open = column(database.sql`
      select concat(tablename, ' to ', array_to_string(roles, ',')) as name from pg_policies
      where schemaname = 'public' and (qual = 'true' or with_check = 'true') order by name`);
    expect(await open).toEqual([
      // What every visitor of every site may know.
      "domains to orion_visitor",
      "hidden_pages to orion_visitor",
      // Counts attempts before anyone is known; says nothing of a tenant.
      "rate_limits to orion_app",
      "redirects to orion_visitor",
    ]);
  });
});

describe("the roles", () => {
  it("can do nothing but be taken on, and own nothing in any database", async () => {
    const roles = await database.sql`
      select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        exists (select from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = pg_roles.oid and deptype = 'o') as owns,
        exists (select from pg_auth_members where member = pg_roles.oid) as is_member
      from pg_roles where rolname = any(${[...groupRoles]}) order by rolname`;
    const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    expect(roles).toEqual(
      groupRoles.map((rolname) => ({ rolname, ...nothing, rolcanlogin: false, owns: false, is_member: false })),
    );
  });

  it("are all that the server's login has, which inherits none and owns nothing", async () => {
    const [login] = await database.sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
        exists (select from pg_shdepend where refclassid = 'pg_authid'::regclass and refobjid = pg_roles.oid and deptype = 'o') as owns,
        array(select roleid::regrole::text from pg_auth_members where member = pg_roles.oid order by 1) as roles,
        exists (select from pg_auth_members where member = pg_roles.oid and (inherit_option or admin_option)) as has_more
      from pg_roles where rolname = ${defaultLogin}`;
    const nothing = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owns: false };
    expect(login).toEqual({ ...nothing, rolinherit: false, roles: [...groupRoles], has_more: false });
  });
});

describe("rights", () => {
  it("of visitors are to read these columns, and no table as a whole", async () => {
    const whole = column(database.sql`
      select relname as name from pg_class, aclexplode(relacl) where grantee = 'orion_visitor'::regrole`);
    expect(await whole).toEqual([]);
    const granted = await database.sql`
      select concat(privilege_type, ' ', relname) as name, array_agg(attname::text order by attnum) as columns
      from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl)
      where grantee = 'orion_visitor'::regrole group by 1 order by 1`;
    expect(Object.fromEntries(granted.map(({ name, columns }) => [name, columns.join(" ")]))).toEqual({
      "SELECT domains": "host platform_id vendor_id is_primary",
      "SELECT hidden_pages": "platform_id vendor_id slug",
      "SELECT media": "id platform_id content_hash width height widths focal_x focal_y crop deleted_at",
      "SELECT pages":
        "id platform_id layer owner_id locale slug published_revision_id scheduled_revision_id scheduled_at is_locked is_required locked_section_ids paused_at deleted_at former_slugs redirected_slugs is_shown_by_vendors",
      "SELECT platforms":
        "id name path_prefix default_locale locales theme home_template profile is_active vendor_tokens",
      "SELECT redirects": "platform_id owner_id from_path to_path",
      "SELECT revisions": "id page_id document patch base_revision_id published_at",
      "SELECT storefront_settings": "platform_id vendor_id theme locales logo_id",
      "SELECT vendor_platforms": "platform_id vendor_id ended_at",
      "SELECT vendors": "id code name profile status",
    });
  });

  it("of the application end where history begins, and where nothing is ever deleted", async () => {
    const having = (right: string) =>
      column(database.sql`
        select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and has_table_privilege('orion_app', oid, ${right})
        order by name`);
    expect(await having("SELECT")).toEqual(await tables());
    expect(await having("TRUNCATE, REFERENCES, TRIGGER")).toEqual([]);
    const [deletable, updatable] = [await having("DELETE"), await having("UPDATE")];
    for (const kept of ["audit_events", "revisions", "pages", "media", "platforms", "vendors", "vendor_platforms"]) {
      expect(deletable).not.toContain(kept);
    }
    for (const kept of ["audit_events", "revisions"]) expect(updatable).not.toContain(kept);
    const rewritable = column(database.sql`
      select attname as name from pg_attribute
      where attrelid = 'revisions'::regclass and attnum > 0 and has_column_privilege('orion_app', attrelid, attnum, 'UPDATE')`);
    expect(await rewritable).toEqual(["published_at"]);
  });

  it("of everybody are none: no table, and no function that runs as its owner", async () => {
    const open = column(database.sql`
      select relname as name from pg_class, aclexplode(relacl)
      where relnamespace = 'public'::regnamespace and grantee = 0`);
    expect(await open).toEqual([]);
    const definers = column(database.sql`
      select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`);
    expect(await definers).toEqual([]);
    const creators = column(database.sql`
      select rolname as name from pg_roles
      where rolname = any(${[...groupRoles, defaultLogin]}) and has_schema_privilege(oid, 'public', 'CREATE')`);
    expect(await creators).toEqual([]);
  });
});
