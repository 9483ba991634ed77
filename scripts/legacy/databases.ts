import type { Sql } from "postgres";
import { inScope } from "@/cms/context";
import type { Within } from "@/cms/legacy/import";
import { system } from "@/cms/policy";
import { isConnectionLost } from "@/cms/violations";
import { connect, type Database } from "@/db/client";
import { openDatabase } from "../postgres/database";
import { reasonOf } from "../process/print";

export type Databases = { within: Within; old: Database; ownerUrl: string };

/** The address of the old database: as given, or of a database of that name beside Orion's. */
export function oldUrl(from: string, ownerUrl: string): string {
  return from.includes("://") ? from : Object.assign(new URL(ownerUrl), { pathname: `/${from}` }).href;
}

/**
 * Works with both databases: Orion's as its owner, in the scope of everything, and the old one.
 *
 * @throws Error with a sentence for the user where the old one cannot be reached, or a connection is lost.
 */
export async function withDatabases<T>(from: string, work: (databases: Databases) => Promise<T>): Promise<T> {
  const database = await openDatabase();
  const { ownerUrl } = database;
  const url = oldUrl(from, ownerUrl);
  const orion = connect(ownerUrl, { max: 2, scope: "everything" });
  const old = connect(url, { max: 1 });
  try {
    await readAnyBytes(old.sql).catch((error) => {
      throw new Error(`The old database ${placeOf(url)} cannot be reached: ${reasonOf(error)}`);
    });
    const within: Within = (inside) => inScope(system, "everything", inside, orion.db);
    return await Promise.race([work({ within, old: old.db, ownerUrl }), brokenWrite()]);
  } catch (error) {
    throw isLost(error) ? new Error(`${lost} (${reasonOf(error)})`, { cause: error }) : error;
  } finally {
    await Promise.all([orion.close(), old.close()].map((closing) => closing.catch(() => {})));
    await database.stop();
  }
}

/**
 * A database without an encoding (SQL_ASCII) holds whatever was sent to it, and PostgreSQL refuses to hand out what is no
 * UTF-8. Taken as bytes, a page with a broken letter comes in with a sign for it, and the plan names the page.
 */
async function readAnyBytes(sql: Sql): Promise<void> {
  const [server] = await sql`select current_setting('server_encoding') as encoding`;
  if (server?.encoding === "SQL_ASCII") await sql`set client_encoding to SQL_ASCII`;
}

const lost =
  "The connection to a database was lost. What was brought in by then is in, nothing of it by halves: run the same again, and it goes on there.";

/**
 * Rejects where the driver writes on to a connection that was lost a moment ago: it throws that out of any promise, which
 * would end the process without a word of what is in.
 */
function brokenWrite(): Promise<never> {
  return new Promise((_, reject) => process.once("uncaughtException", reject));
}

/** The driver itself throws where it writes to a connection that is gone. */
function isLost(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const isDrivers = cause instanceof TypeError && /postgres\/src\/connection\.js/.test(cause.stack ?? "");
  return isDrivers || isConnectionLost(error);
}

/** Host and name, never the password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
