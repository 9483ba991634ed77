import type { TransactionSql } from "postgres";
import { beforeAll, describe, expect, it } from "vitest";
import { groupRoles } from "@/db/roles";
import { testDatabase } from "@/test/database";
import { aPlatformTenant, aVendorTenant, type Tenant } from "@/test/tenants";

/**
 * What the database holds by itself, as though no query in the code had a condition: every table that its catalogue
 * has, as a whole, in scopes that are not its rows'.
 */
const database = testDatabase();
const tenants = {} as Record<"platform" | "vendor" | "neighbour" | "otherPlatform" | "otherVendor", Tenant>;
const columns = new Map<string, string[]>();

beforeAll(async () => {
  await database.run(async (ctx) => {
    tenants.platform = await aPlatformTenant(ctx);
    tenants.vendor = await aVendorTenant(ctx, tenants.platform.platformId);
    tenants.neighbour = await aVendorTenant(ctx, tenants.platform.platformId);
    tenants.otherPlatform = await aPlatformTenant(ctx);
    tenants.otherVendor = await aVendorTenant(ctx, tenants.otherPlatform.platformId);
  });
  const found = await database.sql`
    select table_name as name, array_agg(column_name::text order by ordinal_position) as columns
    from information_schema.columns
    where table_schema = 'public' and is_generated = 'NEVER' group by table_name`;
  for (const { name, columns: ofTable } of found) columns.set(name, ofTable);
});

type Settings = { kind: string; platform?: string; vendor?: string | null; user?: string };
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
const ofTenant = (kind: string, { platformId, vendorId, userId }: Tenant): Settings => ({
  kind,
  platform: platformId,
  vendor: vendorId,
  user: userId,
});

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

/** Runs as the application does in a scope, then looks as the owner at what came of it; nothing is kept. */
async function attempt<T>(
  settings: Settings,
  work: (transaction: TransactionSql) => Promise<unknown>,
  look: (transaction: TransactionSql) => Promise<T>,
): Promise<T | "refused"> {
  const outcome: { seen: T | "refused" } = { seen: "refused" };
  const undone = new Error("undone");
  await database.sql
    .begin(async (transaction) => {
      await transaction`select set_config('orion.scope', ${settings.kind}, true),
        set_config('orion.platform', ${settings.platform ?? ""}, true),
        set_config('orion.vendor', ${settings.vendor ?? ""}, true),
        set_config('orion.user', ${settings.user ?? ""}, true)`;
      await transaction`set local role ${transaction(groupRoles[0])}`;
      await work(transaction);
      await transaction`set local role none`;
      outcome.seen = await look(transaction);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone && !isRefusal(error)) throw error;
    });
  return outcome.seen;
}

const insufficientPrivilege = "42501";
const isRefusal = (error: unknown) => codeOf(error) === insufficientPrivilege;
const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : null);

type Row = { row: string };
const rowsOf = (sql: TransactionSql | typeof database.sql, table: string): Promise<Row[]> =>
  sql<Row[]>`select to_jsonb(t)::text as row from ${sql(table)} t`;
const isMarked = (marks: string[], row: string) => marks.some((mark) => row.includes(mark));
const marked = (marks: string[], rows: readonly Row[]) => rows.filter(({ row }) => isMarked(marks, row));

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
    const seen = await reached(foreign(), async (table) => {
      const rows: Row[] = [];
      const outcome = await attempt(
        settings(),
        async (transaction) =>
          rows.push(...(await transaction<Row[]>`select to_jsonb(t)::text as row from ${transaction(table)} t`)),
        async () => rows,
      );
      return outcome;
    });
    expect(seen).toEqual({});
  });

  it("changes no foreign row", async () => {
    const changed = await reached(unwritable(), async (table) => {
      const touched: Row[] = [];
      // One column at a time: of some tables only some may be written.
      for (const column of columns.get(table) ?? []) {
        const rows = await attempt(
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

describe("within its scope", () => {
  type Granted = { kind: string; platformId?: string; vendorId?: string };
  const grant = (settings: Settings, { kind, platformId = "", vendorId = "" }: Granted, userId: string) =>
    attempt(
      settings,
      (transaction) => transaction`
        insert into user_roles (user_id, kind, platform_id, vendor_id)
        values (${userId}, ${kind}, nullif(${platformId}, '')::uuid, nullif(${vendorId}, '')::uuid)`,
      async () => "granted",
    );

  it("a vendor grants roles over itself only", async () => {
    const { vendor, neighbour, platform } = tenants;
    const grantAsVendor = (granted: Granted) => grant(ofTenant("vendor", vendor), granted, neighbour.userId);
    const [vendorId, platformId] = [vendor.vendorId ?? "", platform.platformId];
    expect(await grantAsVendor({ kind: "vendor-owner", vendorId })).toBe("granted");
    expect(await grantAsVendor({ kind: "vendor-editor", vendorId })).toBe("granted");
    expect(await grantAsVendor({ kind: "vendor-editor", vendorId: neighbour.vendorId ?? "" })).toBe("refused");
    expect(await grantAsVendor({ kind: "platform-admin", platformId })).toBe("refused");
    expect(await grantAsVendor({ kind: "super-admin" })).toBe("refused");
  });

  it("a platform grants roles over itself and its vendors only", async () => {
    const { vendor, platform, otherPlatform, otherVendor } = tenants;
    const grantAsPlatform = (granted: Granted) => grant(ofTenant("platform", platform), granted, otherVendor.userId);
    const { platformId } = platform;
    expect(await grantAsPlatform({ kind: "platform-admin", platformId })).toBe("granted");
    expect(await grantAsPlatform({ kind: "vendor-owner", vendorId: vendor.vendorId ?? "" })).toBe("granted");
    expect(await grantAsPlatform({ kind: "vendor-owner", vendorId: otherVendor.vendorId ?? "" })).toBe("refused");
    expect(await grantAsPlatform({ kind: "platform-admin", platformId: otherPlatform.platformId })).toBe("refused");
    expect(await grantAsPlatform({ kind: "super-admin" })).toBe("refused");
  });

  it("an account grants itself nothing", async () => {
    const { vendor } = tenants;
    const settings = ofTenant("account", vendor);
    for (const granted of [{ kind: "super-admin" }, { kind: "vendor-editor", vendorId: vendor.vendorId ?? "" }]) {
      expect(await grant(settings, granted, vendor.userId)).toBe("refused");
    }
  });

  it("an account sees and changes its own rows in every table about people", async () => {
    for (const table of ["users", "passwords", "password_resets", "provider_accounts", "sessions", "user_roles"]) {
      const rows: Row[] = [];
      await attempt(
        ofTenant("account", tenants.vendor),
        async (transaction) =>
          rows.push(...(await transaction<Row[]>`select to_jsonb(t)::text as row from ${transaction(table)} t`)),
        async () => rows,
      );
      expect(rows, table).toHaveLength(1);
      expect(marked([tenants.vendor.userId], rows), table).toHaveLength(1);
    }
  });

  it("a vendor may lock its membership, but changes neither its tier nor its suspension", async () => {
    const settings = ofTenant("vendor", tenants.vendor);
    const done = async () => "done";
    const as = (statement: string) => attempt(settings, (transaction) => transaction.unsafe(statement), done);
    expect(await as("select from vendor_platforms for update")).toBe("done");
    expect(await as("update vendor_platforms set tier_id = tier_id")).toBe("refused");
    expect(await as("update vendors set name = name")).toBe("done");
    expect(await as("update vendors set status = 'suspended'")).toBe("refused");
  });

  it("nobody records what they did in another's name", async () => {
    const { platform, vendor } = tenants;
    const { platformId } = platform;
    const record = (settings: Settings, actorId: string | null) =>
      attempt(
        settings,
        (transaction) => transaction`
          insert into audit_events (action, actor_id, platform_id, vendor_id, subject_id)
          values ('forged', ${actorId}, ${platformId}, ${settings.vendor ?? null}, ${platformId})`,
        async () => "recorded",
      );
    for (const settings of [ofTenant("platform", platform), ofTenant("vendor", vendor)]) {
      expect(await record(settings, settings.user ?? null)).toBe("recorded");
      expect(await record(settings, tenants.neighbour.userId)).toBe("refused");
      expect(await record(settings, null)).toBe("refused");
    }
  });
});
