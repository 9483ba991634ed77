import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { TransactionSql } from "postgres";
import { connect } from "../client";
import { newestMigration } from "../migrations";
import { type BackedUpTable, endOfBackup, type Head } from "./format";
import { type Table, tablesOf } from "./tables";

/** Rows that are in memory at a time: a page may have megabytes. */
const rowsAtOnce = 200;

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

async function* linesOf(sql: TransactionSql, head: Head, tables: readonly Table[]): AsyncGenerator<string> {
  yield `${JSON.stringify(head)}\n`;
  for (const { table, columns } of tables) {
    const [counted] = await sql<Array<{ rows: number }>>`select count(*)::int as rows from ${sql(table)}`;
    const line: BackedUpTable = { table, columns, rows: counted?.rows ?? 0 };
    yield `${JSON.stringify(line)}\n`;
    // Not COPY: the driver waits forever at the end of a large one (https://github.com/porsager/postgres/issues/917).
    // A line break in a column of type json can only stand between its parts.
    const rows = sql<Array<{ row: string }>>`
      select replace(to_json(stored)::text, e'\\n', ' ') as row from (select ${sql(columns)} from ${sql(table)}) stored`;
    for await (const some of rows.cursor(rowsAtOnce)) yield some.map(({ row }) => `${row}\n`).join("");
  }
  yield `${endOfBackup}\n`;
}
