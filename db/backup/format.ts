import { z } from "zod";

/**
 * A backup is a gzip of lines, each of them JSON: this head, then for each table a line that names it and one for each of
 * its rows, and an end.
 */
export const headSchema = z.strictObject({
  format: z.literal("orion-backup"),
  version: z.literal(1),
  /** The newest migration of the database: rows fit into no other form of the tables. */
  migration: z.string(),
  madeAt: z.iso.datetime(),
});
export type Head = z.infer<typeof headSchema>;

export const tableSchema = z.strictObject({
  table: z.string(),
  columns: z.array(z.string()).min(1),
  rows: z.int().min(0),
});
export type BackedUpTable = z.infer<typeof tableSchema>;

/** The last line: a backup without it was cut off. */
export const endOfBackup = '"end"';

/** The first bytes of a gzip, by which a backup is told from a dump of PostgreSQL's tools. */
export const gzipMagic = Buffer.from([0x1f, 0x8b]);
