import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import type { GroupRole } from "./roles";
import * as schema from "./schema";

export type Schema = typeof schema;
export type Database = PostgresJsDatabase<Schema>;
export type Transaction = PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>;
/** What queries run on: a pool, or one transaction of it. */
export type Queryable = Database | Transaction;

type Options = {
  /** Most connections at once. */
  max?: number;
  /** The role that connections have from their start; the login's own where it is left out. */
  role?: GroupRole;
  /** A scope for all that runs outside `inScope`, for scripts; where it is left out, there is nothing to see. */
  scope?: "everything";
  /** How long a statement may wait for a lock and take in all, in milliseconds; without end where they are left out. */
  patience?: { lockMs: number; statementMs: number };
};

/**
 * Of the application's own pool: what somebody else holds for longer is given up, so that no caller keeps a connection
 * from all others. Each statement counts by itself, so works of many, such as imports, may take as long as they need.
 */
export const patience = { lockMs: 15_000, statementMs: 60_000 };

/** Opens a pool on a PostgreSQL database. */
export function connect(url: string, { max = 10, role, scope, patience }: Options = {}) {
  const connection = {
    application_name: "orion",
    ...(role && { role }),
    ...(scope && { "orion.scope": scope }),
    ...(patience && { lock_timeout: patience.lockMs, statement_timeout: patience.statementMs }),
  };
  const sql = postgres(url, { max, onnotice: () => {}, connect_timeout: 3, connection });
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

const shared = globalThis as { orionDatabase?: Database; orionVisitorDatabase?: Database };

/** The application's own pool, opened on first use and kept across hot reloads. */
export function database(): Database {
  shared.orionDatabase ??= connect(env().DATABASE_URL, { role: "orion_app", patience }).db;
  return shared.orionDatabase;
}

/** The pool for what visitors read: it sees what is public, and writes nothing. */
export function visitorDatabase(): Database {
  shared.orionVisitorDatabase ??= connect(env().DATABASE_URL, { role: "orion_visitor" }).db;
  return shared.orionVisitorDatabase;
}
