import { z } from "zod";

/**
 * A backup is a gzip of lines: this head as JSON, then for each table a line of JSON and its rows in the text format of
 * PostgreSQL's COPY (https://www.postgresql.org/docs/current/sql-copy.html), each ended by a line that no row can be.
 */
export const headSchema = z.strictObject({
  format: z.literal("orion-backup"),
  version: z.literal(1),
  /** The newest migration of the database: rows fit into no other form of the tables. */
  migration: z.string(),
  madeAt: z.iso.datetime(),
});
export type Head = z.infer<typeof headSchema>;

export const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()).min(1) });
export type BackedUpTable = z.infer<typeof tableSchema>;

/** Ends the rows of a table, as in PostgreSQL's own dumps. */
export const endOfRows = "\\.";
/** The last line: a backup without it was cut off. */
export const endOfBackup = "--";

/** The first bytes of a gzip, by which a backup is told from a dump of PostgreSQL's tools. */
export const gzipMagic = Buffer.from([0x1f, 0x8b]);
