import { sql } from "drizzle-orm";
import { getTableConfig } from "drizzle-orm/pg-core";
import type { Queryable } from "@/db/client";
import { Invalid } from "../errors";
import { legacyTables, legacyVersion, schemaVersion } from "./schema";

/**
 * Makes sure that a database is one of the single-platform system that the import knows.
 *
 * @throws Invalid that names every table and column that is missing or of another type, or the other version.
 */
export async function checkLegacy(old: Queryable): Promise<void> {
  const found = await columnsOf(old);
  const problems = legacyTables.flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    const present = found.get(name);
    if (!present) return [{ path: name, message: "the table is missing" }];
    return columns.flatMap((column) => {
      const type = present.get(column.name);
      const path = `${name}.${column.name}`;
      if (!type) return [{ path, message: "the column is missing" }];
      const family = familyOf(column.getSQLType());
      return familyOf(type) === family ? [] : [{ path, message: `is ${type}, ${family} is expected` }];
    });
  });
  if (problems.length) throw new Invalid(problems);
  const versions = await old.select().from(schemaVersion);
  const told = versions.map(({ version }) => version).join(", ") || "none";
  if (told === String(legacyVersion)) return;
  const message = `the database is of version ${told}; the import reads version ${legacyVersion} alone`;
  throw new Invalid([{ path: "schema_version", message }]);
}

async function columnsOf(old: Queryable): Promise<Map<string, Map<string, string>>> {
  const rows = await old.execute<{ name: string; column: string; type: string }>(sql`
    select table_name as name, column_name as column, data_type as type
    from information_schema.columns where table_schema = any(current_schemas(false))`);
  const tables = new Map<string, Map<string, string>>();
  for (const { name, column, type } of rows) {
    tables.set(name, (tables.get(name) ?? new Map<string, string>()).set(column, type));
  }
  return tables;
}

/** Types that are read in the same way count as one. Moments without a zone are none: they are read in the machine's. */
function familyOf(type: string): string {
  if (/^(text|character varying|varchar|character|citext|USER-DEFINED)/.test(type)) return "text";
  if (/^(serial|bigserial|integer|smallint|bigint)/.test(type)) return "integer";
  return type;
}
