import type { TransactionSql } from "postgres";

type Constraint = { table: string; name: string; definition: string };

/**
 * Does something while what holds rows together is off: constraints between tables, triggers, rules for rows.
 * Constraints are put on again, which checks every row. All of it may be done by an owner who is no superuser, and is
 * undone with the transaction.
 */
export async function withoutRules(sql: TransactionSql, work: () => Promise<void>): Promise<void> {
  const constraints = await sql<Constraint[]>`
    select relname as table, conname as name, pg_get_constraintdef(con.oid) as definition
    from pg_constraint con join pg_class on pg_class.oid = conrelid
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  const forced = await sql<Array<{ table: string }>>`
    select relname as table from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity`;
  const triggers = await sql<Array<{ table: string; name: string }>>`
    select relname as table, tgname as name from pg_trigger join pg_class on pg_class.oid = tgrelid
    where relnamespace = 'public'::regnamespace and not tgisinternal and tgenabled = 'O'`;
  for (const { table, name } of constraints) await sql`alter table ${sql(table)} drop constraint ${sql(name)}`;
  for (const { table, name } of triggers) await sql`alter table ${sql(table)} disable trigger ${sql(name)}`;
  for (const { table } of forced) await sql`alter table ${sql(table)} no force row level security`;
  await work();
  for (const { table } of forced) await sql`alter table ${sql(table)} force row level security`;
  for (const { table, name } of triggers) await sql`alter table ${sql(table)} enable trigger ${sql(name)}`;
  for (const { table, name, definition } of constraints) {
    await sql`alter table ${sql(table)} add constraint ${sql(name)} ${sql.unsafe(definition)}`;
  }
}
