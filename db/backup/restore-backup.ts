import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { TransactionSql } from "postgres";
import type { ZodType } from "zod";
import { connect } from "../client";
import { newestMigration } from "../migrations";
import { endOfBackup, headSchema, tableSchema } from "./format";
import { linesOf } from "./lines";
import { tablesOf } from "./tables";
import { withoutRules } from "./without-rules";

/** The file is no backup, is damaged or of another version; the message is a sentence for who chose it. */
export class UnusableBackup extends Error {}

const charactersAtOnce = 4_000_000;

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
  const bytes = createGunzip();
  // What the disk says goes to who reads the bytes.
  pipeline(createReadStream(file), bytes, () => {});
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
  const left = new Set(tables);
  for (;;) {
    const line = await nextLine(lines);
    if (line === endOfBackup) break;
    const { table, columns, rows } = parsed(tableSchema, line);
    if (!tables.has(table)) throw new UnusableBackup(`The backup has a table ${table}, which the database has not.`);
    for (let read = 0; read < rows; ) {
      const some = await nextRows(lines, rows - read);
      await sql`
        insert into ${sql(table)} (${sql(columns)})
        select ${sql(columns)} from json_populate_recordset(null::${sql(table)}, ${`[${some.join(",")}]`}::text::json)`;
      read += some.length;
    }
    left.delete(table);
  }
  // Only at the very end has the file's own checksum been compared.
  if (!(await lines.next()).done) throw new UnusableBackup("The backup goes on after its end.");
  if (left.size) throw new UnusableBackup(`The backup lacks ${[...left].join(", ")}.`);
}

/** Some of the rows of a table, and no more than PostgreSQL takes as one text. */
async function nextRows(lines: Lines, most: number): Promise<string[]> {
  const rows: string[] = [];
  for (let characters = 0; rows.length < most && characters < charactersAtOnce; ) {
    const row = await nextLine(lines);
    characters += row.length;
    rows.push(row);
  }
  return rows;
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
