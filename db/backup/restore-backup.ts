import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { TransactionSql } from "postgres";
import type { ZodType } from "zod";
import { connect } from "../client";
import { newestMigration } from "../migrations";
import { endOfBackup, endOfRows, headSchema, tableSchema } from "./format";
import { linesOf } from "./lines";
import { tablesOf } from "./tables";
import { withoutRules } from "./without-rules";

/** The file is no backup, is damaged or of another version; the message is a sentence for who chose it. */
export class UnusableBackup extends Error {}

type Lines = AsyncIterator<Buffer, void>;

/**
 * Puts every row of a backup in the place of what a database holds: all of it, or nothing where anything fails. Meanwhile
 * nobody else can read or write.
 *
 * @param url of the owner of the tables.
 * @throws UnusableBackup; what the connection answers.
 */
export async function restoreBackup(url: string, file: string): Promise<void> {
  const { sql, close } = connect(url, { max: 1, scope: "everything" });
  const bytes = createReadStream(file).pipe(createGunzip());
  try {
    const lines = linesOf(bytes);
    const { migration } = parsed(headSchema, await nextLine(lines));
    await refuseOtherForm(url, migration);
    await sql.begin(async (transaction) => {
      const tables = await tablesOf(transaction);
      const names = tables.map(({ table }) => table);
      await withoutRules(transaction, async () => {
        await transaction`truncate ${transaction(names)}`;
        await fill(transaction, lines, new Set(names));
      });
    });
  } catch (error) {
    throw isDamage(error) ? new UnusableBackup(`${file} is damaged or was cut off.`, { cause: error }) : error;
  } finally {
    bytes.destroy();
    await close();
  }
}

async function refuseOtherForm(url: string, migration: string): Promise<void> {
  const present = await newestMigration(url);
  if (present === migration) return;
  throw new UnusableBackup(
    `The backup was made at ${migration}, the database is at ${present ?? "no migration"}. ` +
      "Take the release that made the backup, run npm run db:migrate, restore, and go on to the newer release then.",
  );
}

async function fill(sql: TransactionSql, lines: Lines, tables: ReadonlySet<string>): Promise<void> {
  for (;;) {
    const line = await nextLine(lines);
    if (line === endOfBackup) return;
    const { table, columns } = parsed(tableSchema, line);
    if (!tables.has(table)) throw new UnusableBackup(`The backup has a table ${table}, which the database has not.`);
    const rows = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
    await pipeline(Readable.from(rowsOf(lines), { objectMode: false }), rows);
  }
}

async function* rowsOf(lines: Lines): AsyncGenerator<Buffer> {
  for (;;) {
    const { value, done } = await lines.next();
    if (done) throw new UnusableBackup("The backup was cut off.");
    if (value.length === endOfRows.length + 1 && value.toString().trimEnd() === endOfRows) return;
    yield value;
  }
}

async function nextLine(lines: Lines): Promise<string> {
  const { value } = await lines.next();
  if (!value) throw new UnusableBackup("The backup was cut off.");
  return value.toString().trimEnd();
}

function parsed<T>(schema: ZodType<T>, line: string): T {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new UnusableBackup("The file is no backup of Orion's, or is damaged.", { cause });
  }
}

/** What zlib says of bytes that are no gzip, or too few. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^Z_/.test(String(error.code));
}
