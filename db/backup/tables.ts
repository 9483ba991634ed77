import type { Sql, TransactionSql } from "postgres";

export type Table = { table: string; columns: string[] };

/** Every table of the application with the columns that are stored in it, generated ones left out; in order of names. */
export async function tablesOf(sql: Sql | TransactionSql): Promise<Table[]> {
  const rows = await sql<Table[]>`
    select relname as table, array_agg(attname::text order by attnum) as columns
    from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = ''
    where relnamespace = 'public'::regnamespace and relkind = 'r' group by relname order by relname`;
  return rows.map(({ table, columns }) => ({ table, columns }));
}
