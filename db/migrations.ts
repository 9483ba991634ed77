import { readFileSync } from "node:fs";
import path from "node:path";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Sql } from "postgres";
import { connect } from "./client";
import { ensureRoles } from "./roles";

const folder = path.resolve("drizzle");
const lockKey = 71_061;

type Migration = { tag: string; when: number };

/** Every migration, oldest first, as the journal in `drizzle/meta` lists them. */
export function migrations(): Migration[] {
  return JSON.parse(readFileSync(path.join(folder, "meta", "_journal.json"), "utf8")).entries;
}

/**
 * Applies the migrations that the database lacks; returns their names. Two at once wait for each other.
 *
 * @param url of the owner of the tables.
 * @throws Error with a sentence for the user where the roles of the cluster are missing and may not be created.
 */
export function migrateUp(url: string): Promise<string[]> {
  return alone(url, async (sql, db) => {
    await ensureRoles(sql);
    const before = await applied(sql);
    await migrate(db, { migrationsFolder: folder });
    return migrations()
      .map(({ tag }) => tag)
      .slice(before.length);
  });
}

/** The name of the newest migration in the database, or null where there is none. */
export function newestMigration(url: string): Promise<string | null> {
  return alone(url, async (sql) => (await applied(sql)).at(-1)?.tag ?? null);
}

/** The migrations that the database lacks, as a server's login that owns nothing sees it. */
export async function missingMigrations(serverUrl: string): Promise<string[]> {
  const { sql, close } = connect(serverUrl, { max: 1, role: "orion_app" });
  try {
    const present = (await applied(sql)).map(({ tag }) => tag);
    return migrations()
      .map(({ tag }) => tag)
      .filter((tag) => !present.includes(tag));
  } finally {
    await close();
  }
}

/** Takes back the newest migration with the down script beside it; returns its name, or null where there is none. */
export function migrateDown(url: string): Promise<string | null> {
  return alone(url, async (sql) => {
    const newest = (await applied(sql)).at(-1);
    if (!newest) return null;
    const script = readFileSync(path.join(folder, `${newest.tag}.down.sql`), "utf8");
    await sql.begin(async (transaction) => {
      await transaction.unsafe(script);
      await transaction`delete from drizzle.__drizzle_migrations where created_at = ${newest.when}`;
    });
    return newest.tag;
  });
}

async function applied(sql: Sql): Promise<Migration[]> {
  const [table] = await sql`select to_regclass('drizzle.__drizzle_migrations') as name`;
  if (!table?.name) return [];
  const rows = await sql`select created_at from drizzle.__drizzle_migrations`;
  const times = new Set(rows.map((row) => Number(row.created_at)));
  return migrations().filter(({ when }) => times.has(when));
}

async function alone<T>(url: string, work: (sql: Sql, db: ReturnType<typeof connect>["db"]) => Promise<T>): Promise<T> {
  // The rules bind the owner too: what a migration rewrites it must be able to see.
  const { sql, db, close } = connect(url, { max: 1, scope: "everything" });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    return await work(sql, db);
  } finally {
    await close();
  }
}
