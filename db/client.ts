import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import * as schema from "./schema";

export type Schema = typeof schema;
export type Database = PostgresJsDatabase<Schema>;
export type Transaction = PostgresJsTransaction<Schema, ExtractTablesWithRelations<Schema>>;
/** What queries run on: a pool, or one transaction of it. */
export type Queryable = Database | Transaction;

/**
 * Opens a pool on a PostgreSQL database.
 *
 * @param max most connections at once.
 */
export function connect(url: string, { max = 10 }: { max?: number } = {}) {
  const sql = postgres(url, { max, onnotice: () => {}, connect_timeout: 3, connection: { application_name: "orion" } });
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

const shared = globalThis as { orionDatabase?: Database };

/** The application's own pool, opened on first use and kept across hot reloads. */
export function database(): Database {
  shared.orionDatabase ??= connect(env().DATABASE_URL).db;
  return shared.orionDatabase;
}
