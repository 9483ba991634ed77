import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "@/test/database";
import {
  attempt,
  codeOf,
  insufficientPrivilege,
  marked,
  ofTenant,
  type Row,
  rowsOf,
  type Settings,
  seenOf,
} from "@/test/scoped-attempt";
import { type Tenant, type Tenants, tenantsOf } from "@/test/tenants";

/**
 * What the database holds by itself, as though no query in the code had a condition: every table that its catalogue
 * has, as a whole, in scopes that are not its rows'.
 */
const database = testDatabase();
const tenants = {} as Tenants;
const columns = new Map<string, string[]>();

beforeAll(async () => {
  Object.assign(tenants, await database.run(tenantsOf));
  const found = await database.sql`
    select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER' group by table_name`;
  for (const { name, columns: ofTable } of found) columns.set(name, ofTable);
});

type Case = {
  settings: () => Settings;
  /** Marks of what may not even be seen. */
  foreign: () => string[];
  /** Marks of what may be seen, but not written. */
  readable?: () => string[];
};

const { values } = Object;
const all = ({ marks }: Tenant) => values(marks).flat();
const closed = ({ marks }: Tenant) => [...marks.secret, ...marks.person];

/** Who asks, and what is not theirs. */
const cases: Record<string, Case> = {
  "a neighbour": {
    settings: () => ofTenant("vendor", tenants.neighbour),
    foreign: () => [
      ...closed(tenants.platform),
      ...[tenants.vendor, tenants.otherPlatform, tenants.otherVendor].flatMap(all),
    ],
    readable: () => tenants.platform.marks.content,
  },
  "another platform": {
    settings: () => ofTenant("platform", tenants.otherPlatform),
    foreign: () => [tenants.platform, tenants.vendor, tenants.neighbour].flatMap(all),
  },
  "the vendor's name on another platform": {
    settings: () => ({ ...ofTenant("vendor", tenants.vendor), platform: tenants.otherPlatform.platformId }),
    foreign: () => [
      ...tenants.vendor.marks.content,
      ...closed(tenants.otherPlatform),
      ...[tenants.platform, tenants.neighbour, tenants.otherVendor].flatMap(all),
    ],
    readable: () => tenants.otherPlatform.marks.content,
  },
  "an account": {
    settings: () => ofTenant("account", tenants.neighbour),
    foreign: () => [
      ...tenants.neighbour.marks.content,
      ...tenants.neighbour.marks.secret,
      ...values(tenants)
        .filter((tenant) => tenant !== tenants.neighbour)
        .flatMap(all),
    ],
  },
  "a scope that lacks its tenant": {
    settings: () => ({ kind: "vendor" }),
    foreign: () => values(tenants).flatMap(all),
  },
  "an unknown scope": {
    settings: () => ofTenant("all", tenants.vendor),
    foreign: () => values(tenants).flatMap(all),
  },
  "no scope": {
    settings: () => ofTenant("", tenants.vendor),
    foreign: () => values(tenants).flatMap(all),
  },
};
const named = Object.entries(cases);

/** Of each table, how many of its foreign rows an attempt reached; tables with none are left out. */
async function reached(marks: string[], look: (table: string) => Promise<readonly Row[] | "refused">) {
  const counts: Record<string, number> = {};
  for (const table of columns.keys()) {
    const rows = await look(table);
    const count = rows === "refused" ? 0 : marked(marks, rows).length;
    if (count) counts[table] = count;
  }
  return counts;
}

/** What belongs to nobody, and so can be foreign to nobody. */
const unowned = ["features", "rate_limits", "subscription_tiers", "tier_features"];

describe.each(named)("%s", (name, { settings, foreign, readable = () => [] }) => {
  const unwritable = () => [...foreign(), ...readable()];

  it("has foreign rows before it in every table that can hold one", async () => {
    const counts = await reached(foreign(), (table) => rowsOf(database.sql, table));
    expect([...columns.keys()].filter((table) => !(table in counts)).sort()).toEqual(unowned);
  });

  it("sees no foreign row, whatever the query forgets", async () => {
    const seen = await reached(foreign(), (table) => seenOf(database, settings(), table));
    expect(seen).toEqual({});
  });

  it("changes no foreign row", async () => {
    const changed = await reached(unwritable(), async (table) => {
      const touched: Row[] = [];
      // One column at a time: of some tables only some may be written.
      for (const column of columns.get(table) ?? []) {
        const rows = await attempt(
          database,
          settings(),
          (transaction) =>
            transaction`update ${transaction(table)} set ${transaction(column)} = ${transaction(column)}`,
          (transaction) => transaction<Row[]>`
            select to_jsonb(t)::text as row from ${transaction(table)} t
            where t.xmin::text = (pg_current_xact_id()::xid)::text`,
        );
        if (rows !== "refused") touched.push(...rows);
      }
      return touched;
    });
    expect(changed).toEqual({});
  });

  it("locks no foreign row", async () => {
    const locked = await reached(unwritable(), (table) => {
      const rows: Row[] = [];
      return attempt(
        database,
        settings(),
        async (transaction) =>
          rows.push(
            ...(await transaction<Row[]>`select to_jsonb(t)::text as row from ${transaction(table)} t for update`),
          ),
        async () => rows,
      );
    });
    expect(locked).toEqual({});
  });

  it("deletes no foreign row", async () => {
    const deleted = await reached(unwritable(), async (table) => {
      const before = await rowsOf(database.sql, table);
      const after = await attempt(
        database,
        settings(),
        (transaction) => transaction`delete from ${transaction(table)}`,
        (transaction) => rowsOf(transaction, table),
      );
      if (after === "refused") return after;
      const left = new Set(after.map(({ row }) => row));
      return before.filter(({ row }) => !left.has(row));
    });
    expect(deleted).toEqual({});
  });

  it("adds no row to another tenant", async () => {
    const added: string[] = [];
    for (const [table, ofTable] of columns) {
      for (const { row } of marked(unwritable(), await rowsOf(database.sql, table))) {
        const ending = await copyOf(settings(), table, ofTable, row);
        if (ending !== insufficientPrivilege) added.push(`${table}: ${ending}`);
      }
    }
    expect([...new Set(added)]).toEqual(mayAdd[name] ?? []);
  });
});

/** A unique violation says that the rules let the row through: it is there already. */
const uniqueViolation = "23505";
const mail = `mails: ${uniqueViolation}`;
const mayAdd: Record<string, string[]> = {
  // Mail is for whoever it is for. It cannot be read again.
  "a neighbour": [mail],
  // A vendor belongs to no platform until one takes it in.
  "another platform": [mail, `vendors: ${uniqueViolation}`],
  "the vendor's name on another platform": [mail],
  "an account": [mail],
  "a scope that lacks its tenant": [mail],
};

/** How an attempt to add a row that is there already ends: the rules are asked before any constraint. */
async function copyOf(settings: Settings, table: string, ofTable: string[], row: string): Promise<unknown> {
  const ending: { code: unknown } = { code: insufficientPrivilege };
  const names = ofTable.map((column) => `"${column}"`).join(", ");
  const statement = `insert into "${table}" (${names}) select ${names} from jsonb_populate_record(null::"${table}", $1::text::jsonb)`;
  await attempt(
    database,
    settings,
    (transaction) =>
      transaction.unsafe(statement, [row]).catch((error: unknown) => {
        ending.code = codeOf(error);
        throw Object.assign(new Error("refused"), { code: insufficientPrivilege });
      }),
    async () => {
      ending.code = "added";
    },
  );
  return ending.code;
}
