import postgres from "postgres";
import { connect } from "@/db/client";
import { reasonOf } from "../process/print";
import { startEmbeddedPostgres } from "./embedded";

export type OpenDatabase = {
  /** For migrations, seeds and other scripts: the login that owns the tables. */
  ownerUrl: string;
  /** For the server: a login that owns nothing, where there is one of its own. */
  serverUrl: string;
  isEmbedded: boolean;
  stop: () => Promise<void>;
};

const oldestVersion = 15;

/**
 * The database that this checkout works on: the one of DATABASE_URL and OWNER_DATABASE_URL, either of which may stand
 * for both, else the embedded one in `.data/postgres`.
 *
 * @throws Error with a sentence for the user when it cannot be reached or is too old.
 */
export async function openDatabase(): Promise<OpenDatabase> {
  const { DATABASE_URL: given, OWNER_DATABASE_URL: ofOwner } = process.env;
  const ownerUrl = ofOwner || given;
  if (ownerUrl) {
    await checkServer(ownerUrl, ofOwner ? "OWNER_DATABASE_URL" : "DATABASE_URL");
    return { ownerUrl, serverUrl: given || ownerUrl, isEmbedded: false, stop: async () => {} };
  }
  const embedded = await startEmbeddedPostgres(".data/postgres");
  await createDatabase(embedded.url("postgres"), "orion");
  const { stop } = embedded;
  return { ownerUrl: embedded.url("orion"), serverUrl: embedded.serverUrl("orion"), isEmbedded: true, stop };
}

/** Creates a database where there is none of that name; from a template if one is named. */
export async function createDatabase(adminUrl: string, name: string, template = "template0"): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  try {
    const [existing] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!existing) await sql`create database ${sql(name)} template ${sql(template)}`;
  } finally {
    await sql.end();
  }
}

async function checkServer(url: string, variable: string): Promise<void> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as version`;
    if (row?.version < oldestVersion) {
      throw new Error(`PostgreSQL ${row?.version} is too old, ${oldestVersion} or newer is needed.`);
    }
  } catch (error) {
    const where = new URL(url);
    throw new Error(`The database at ${where.host}${where.pathname} (${variable}) cannot be used: ${reasonOf(error)}`);
  } finally {
    await close();
  }
}
