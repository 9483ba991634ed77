import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { TransactionSql } from "postgres";
import { connect } from "../client";
import { newestMigration } from "../migrations";
import { endOfBackup, endOfRows, type Head } from "./format";
import { tablesOf } from "./tables";

/**
 * Writes every row of a database into a file, as they are at one moment while others go on writing. The file is there only
 * once it is whole.
 *
 * @param url of the owner of the tables.
 * @returns how many tables there were.
 * @throws Error where the database has no tables; what the disk or the connection answers.
 */
export async function writeBackup(url: string, file: string): Promise<number> {
  const migration = await newestMigration(url);
  if (migration === null) throw new Error("There is nothing to back up: the database has no tables.");
  const head: Head = { format: "orion-backup", version: 1, migration, madeAt: new Date().toISOString() };
  const { sql, close } = connect(url, { max: 1, scope: "everything" });
  const part = `${file}.part`;
  try {
    const tables = await sql.begin("isolation level repeatable read read only", async (transaction) => {
      const tables = await tablesOf(transaction);
      const rows = Readable.from(linesOf(transaction, head, tables), { objectMode: false });
      await pipeline(rows, createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600 }));
      return tables.length;
    });
    await rename(part, file);
    return tables;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await close();
  }
}

async function* linesOf(
  sql: TransactionSql,
  head: Head,
  tables: Awaited<ReturnType<typeof tablesOf>>,
): AsyncGenerator<string | Uint8Array> {
  yield `${JSON.stringify(head)}\n`;
  for (const { table, columns } of tables) {
    yield `${JSON.stringify({ table, columns })}\n`;
    // A query and not the table itself: rules for rows let whoever owns a table copy it only so.
    yield* await sql`copy (select ${sql(columns)} from ${sql(table)}) to stdout`.readable();
    yield `${endOfRows}\n`;
  }
  yield `${endOfBackup}\n`;
}
