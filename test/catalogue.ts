import type { Sql } from "postgres";

/** Everything that migrations make, as PostgreSQL's catalogue describes it: one line for each thing, in order. */
export async function describeSchema(sql: Sql): Promise<string[]> {
  const rows = await sql<Array<{ line: string }>>`
    select format('column %s.%s %s %s default %s generated %s', table_name, column_name, udt_name, is_nullable, column_default, generation_expression) as line
      from information_schema.columns where table_schema = 'public'
    union all
    select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
    union all
    select format('constraint %s on %s %s', conname, conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'public'::regnamespace
    union all
    select format('trigger %s', pg_get_triggerdef(pg_trigger.oid))
      from pg_trigger join pg_class on pg_class.oid = tgrelid
      where not tgisinternal and relnamespace = 'public'::regnamespace
    union all
    select format('function %s', pg_get_functiondef(oid)) from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select format('policy %s on %s for %s to %s using %s check %s', policyname, tablename, cmd, roles, qual, with_check)
      from pg_policies where schemaname = 'public'
    union all
    select format('grant %s on %s to %s', privilege_type, relname, grantee::regrole)
      from pg_class, aclexplode(relacl) where relnamespace = 'public'::regnamespace and grantee <> relowner
    union all
    select format('grant %s on %s.%s to %s', privilege_type, relname, attname, grantee::regrole)
      from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl)
      where relnamespace = 'public'::regnamespace and grantee <> relowner
    union all
    select format('type %s %s', typname, (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = pg_type.oid))
      from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
    union all
    select format('relation %s %s rules %s forced %s', relkind, relname, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace
    order by line`;
  return rows.map(({ line }) => line);
}

/** Every row of every table as JSON text, in order. */
export async function everyRow(sql: Sql): Promise<Record<string, string[]>> {
  const tables = await sql<Array<{ name: string }>>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by name`;
  const contents = tables.map(async ({ name }) => {
    const rows = await sql<Array<{ row: string }>>`select to_jsonb(t)::text as row from ${sql(name)} t order by row`;
    return [name, rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(contents));
}

/**
 * What each table holds, as the number of its rows and a sum of their hashes: to see that nothing changed, and where
 * something did, without carrying every row here as `everyRow` does.
 */
export async function fingerprints(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<Array<{ name: string }>>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by name`;
  const queries = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as taken from "${name}" t`,
  );
  const taken = await sql.unsafe<Array<{ name: string; taken: string }>>(queries.join(" union all "));
  return Object.fromEntries(taken.map(({ name, taken }) => [name, taken]));
}
