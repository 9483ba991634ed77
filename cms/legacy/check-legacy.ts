import { sql } from "drizzle-orm";
import { getTableConfig, type PgTable } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { counted } from "@/lib/counted";
import { Invalid } from "../errors";
import { legacyTables, legacyVersion, schemaVersion } from "./schema";

/**
 * Makes sure that a database is one of the single-platform system that the import knows.
 *
 * @throws Invalid that names every table and column that is missing or of another type, the other version, or every
 *   column that is empty in rows that need it.
 */
export async function checkLegacy(old: Queryable): Promise<void> {
  const found = await columnsOf(old);
  const problems = legacyTables.flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    const present = found.get(name);
    if (!present) return [{ path: name, message: "the table is missing" }];
    return columns.flatMap((column) => {
      const type = present.get(column.name)?.type;
      const path = `${name}.${column.name}`;
      if (!type) return [{ path, message: "the column is missing" }];
      const family = familyOf(column.getSQLType());
      return familyOf(type) === family ? [] : [{ path, message: `is ${type}, ${family} is expected` }];
    });
  });
  if (problems.length) throw new Invalid(problems);
  const versions = await old.select().from(schemaVersion);
  const told = versions.map(({ version }) => version).join(", ") || "none";
  if (told !== String(legacyVersion)) {
    const message = `the database is of version ${told}; the import reads version ${legacyVersion} alone`;
    throw new Invalid([{ path: "schema_version", message }]);
  }
  const gaps = (await Promise.all(legacyTables.map((table) => findGaps(old, table, found)))).flat();
  if (gaps.length) throw new Invalid(gaps);
}

type Column = { name: string; column: string; type: string; mayBeNull: boolean };
type Columns = Map<string, Map<string, Column>>;

async function columnsOf(old: Queryable): Promise<Columns> {
  const rows = await old.execute<Column>(sql`
    select table_name as name, column_name as column, data_type as type, is_nullable = 'YES' as "mayBeNull"
    from information_schema.columns where table_schema = any(current_schemas(false))`);
  const tables: Columns = new Map();
  for (const row of rows) {
    tables.set(row.name, (tables.get(row.name) ?? new Map<string, Column>()).set(row.column, row));
  }
  return tables;
}

/** The columns of a table that hold nothing where the import needs something, in databases that let them. */
async function findGaps(
  old: Queryable,
  table: PgTable,
  found: Columns,
): Promise<Array<{ path: string; message: string }>> {
  const { name, columns } = getTableConfig(table);
  const loose = columns.filter((column) => column.notNull && found.get(name)?.get(column.name)?.mayBeNull);
  if (!loose.length) return [];
  const counts = loose.map(
    (column) => sql`count(*) filter (where ${column} is null)::int as ${sql.identifier(column.name)}`,
  );
  const [empty] = await old.execute<Record<string, number>>(sql`select ${sql.join(counts, sql`, `)} from ${table}`);
  return loose.flatMap((column) => {
    const rows = empty?.[column.name] ?? 0;
    return rows
      ? [{ path: `${name}.${column.name}`, message: `is empty in ${counted(rows, "row")}; fill it first` }]
      : [];
  });
}

/** Types that are read in the same way count as one. Moments without a zone are none: they are read in the machine's. */
function familyOf(type: string): string {
  if (/^(text|character varying|varchar|character|citext|USER-DEFINED)/.test(type)) return "text";
  if (/^(serial|bigserial|integer|smallint|bigint)/.test(type)) return "integer";
  return type;
}
