import type { TransactionSql } from "postgres";
import { groupRoles } from "@/db/roles";
import type { TestDatabase } from "./database";
import type { Tenant } from "./tenants";

/** The settings that a transaction declares its scope with, as the database's rules read them. */
export type Settings = { kind: string; platform?: string; vendor?: string | null; user?: string };

export const insufficientPrivilege = "42501";

/** The scope of a kind that the person of a tenant works in. */
export function ofTenant(kind: string, { platformId, vendorId, userId }: Tenant): Settings {
  return { kind, platform: platformId, vendor: vendorId, user: userId };
}

/** Runs as the application does in a scope, then looks as the owner at what came of it; nothing is kept. */
export async function attempt<T>(
  { sql }: TestDatabase,
  settings: Settings,
  work: (transaction: TransactionSql) => Promise<unknown>,
  look: (transaction: TransactionSql) => Promise<T>,
): Promise<T | "refused"> {
  const outcome: { seen: T | "refused" } = { seen: "refused" };
  const undone = new Error("undone");
  await sql
    .begin(async (transaction) => {
      await transaction`select set_config('orion.scope', ${settings.kind}, true),
        set_config('orion.platform', ${settings.platform ?? ""}, true),
        set_config('orion.vendor', ${settings.vendor ?? ""}, true),
        set_config('orion.user', ${settings.user ?? ""}, true)`;
      await transaction`set local role ${transaction(groupRoles[0])}`;
      await work(transaction);
      await transaction`set local role none`;
      outcome.seen = await look(transaction);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone && !isRefusal(error)) throw error;
    });
  return outcome.seen;
}

const isRefusal = (error: unknown) => codeOf(error) === insufficientPrivilege;

export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** A row of any table as JSON text. */
export type Row = { row: string };

/** Every row of a table that whoever asks can see. */
export function rowsOf(sql: TransactionSql | TestDatabase["sql"], table: string): Promise<Row[]> {
  return sql<Row[]>`select to_jsonb(t)::text as row from ${sql(table)} t`;
}

/** The rows that hold one of some words or ids. */
export function marked(marks: readonly string[], rows: readonly Row[]): Row[] {
  return rows.filter(({ row }) => marks.some((mark) => row.includes(mark)));
}

/** What the application sees of a table in a scope. */
export async function seenOf(database: TestDatabase, settings: Settings, table: string): Promise<Row[]> {
  const rows: Row[] = [];
  await attempt(
    database,
    settings,
    async (transaction) => rows.push(...(await rowsOf(transaction, table))),
    async () => rows,
  );
  return rows;
}
