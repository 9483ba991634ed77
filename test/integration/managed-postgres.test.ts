import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres, { type Sql } from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inScope } from "@/cms/context";
import { findCandidates } from "@/cms/pages/find-candidates";
import { publishPage } from "@/cms/pages/publish-page";
import { system } from "@/cms/policy";
import { restoreBackup } from "@/db/backup/restore-backup";
import { writeBackup } from "@/db/backup/write-backup";
import { connect } from "@/db/client";
import { migrateDown, migrateUp, migrations, missingMigrations } from "@/db/migrations";
import { ensureRoles, ensureServerLogin, groupRoles } from "@/db/roles";
import { pages } from "@/db/schema";
import { createDatabase } from "@/scripts/postgres/database";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import { defaultLogin, withLogin } from "@/scripts/postgres/server-login";
import { prepareDatabase } from "@/scripts/server/prepare-database";
import { describeSchema, everyRow } from "@/test/catalogue";
import { addressOf } from "@/test/database";
import { aPage, aPlatform, aVendor } from "@/test/factories";

/**
 * PostgreSQL as clouds rent it out: the administrator may create roles and databases, but is no superuser. In a cluster
 * of its own, because roles are the cluster's.
 */
const password = randomBytes(12).toString("hex");
const admin = { name: "managed_admin", password };
const login = { name: defaultLogin, password };
const database = "managed";
const urls = { owner: "", server: "" };
const cluster = {} as EmbeddedPostgres;
const superuser = {} as { sql: Sql };

beforeAll(async () => {
  Object.assign(cluster, await startEmbeddedPostgres(".data/test-managed-postgres", { fsync: "off" }));
  superuser.sql = postgres(cluster.url("postgres"), { max: 1, onnotice: () => {} });
  await empty();
  await superuser.sql.unsafe(`create role ${admin.name} login createrole createdb password '${password}'`);
  const adminUrl = withLogin(cluster.url("postgres"), admin);
  await createDatabase(adminUrl, database);
  urls.owner = addressOf(adminUrl, database);
  urls.server = withLogin(urls.owner, login);
});

afterAll(async () => {
  await empty();
  await superuser.sql.end();
  await cluster.stop();
});

/** As a cluster is that nobody has used, also where an earlier run was interrupted. */
async function empty(): Promise<void> {
  await superuser.sql.unsafe(`drop database if exists ${database} with (force)`);
  for (const role of [defaultLogin, ...groupRoles, admin.name, "stranger"]) {
    await superuser.sql.unsafe(`drop role if exists ${role}`);
  }
}

async function using<T>(
  url: string,
  options: Parameters<typeof connect>[1],
  work: (open: ReturnType<typeof connect>) => Promise<T>,
) {
  const open = connect(url, { max: 1, ...options });
  try {
    return await work(open);
  } finally {
    await open.close();
  }
}

const newest = migrations().map(({ tag }) => tag);
const insufficientPrivilege = "42501";

it("before it is prepared, a login that may not create roles is told what to run", async () => {
  await superuser.sql.unsafe(`create role stranger login password '${password}'`);
  const migrating = migrateUp(withLogin(urls.owner, { name: "stranger", password }));
  await expect(migrating).rejects.toThrow(/npm run db:prepare .*OWNER_DATABASE_URL/);
});

it("is prepared, twice, without a superuser", async () => {
  await using(urls.owner, {}, async ({ sql }) => {
    for (const isNew of [true, false]) {
      await ensureRoles(sql);
      expect(await ensureServerLogin(sql, login)).toBe(isNew);
    }
  });
});

it("is migrated up, down and up again, with content in it", async () => {
  expect(await migrateUp(urls.owner)).toEqual(newest);
  await using(urls.owner, { scope: "everything" }, ({ db }) =>
    inScope(system, "everything", async (ctx) => aPage(ctx, { platformId: await aPlatform(ctx), state: "draft" }), db),
  );
  const count = () => using(urls.owner, { scope: "everything" }, ({ db }) => db.$count(pages));
  expect(await count()).toBe(1);
  expect(await migrateDown(urls.owner)).toBe(newest.at(-1));
  expect(await missingMigrations(urls.owner)).toEqual(newest.slice(-1));
  expect(await migrateUp(urls.owner)).toEqual(newest.slice(-1));
  expect(await count()).toBe(1);
});

it("binds the owner of the tables too: without a scope there is nothing", async () => {
  expect(await using(urls.owner, {}, ({ db }) => db.$count(pages))).toBe(0);
});

it("serves verbs and visitors with a login that owns nothing, each transaction in its scope", async () => {
  await using(urls.server, { role: "orion_app" }, async ({ db }) => {
    const made = await inScope(
      system,
      "everything",
      async (ctx) => {
        const platformId = await aPlatform(ctx);
        return { platformId, vendorId: await aVendor(ctx, platformId) };
      },
      db,
    );
    const pageId = await inScope(system, made, (ctx) => aPage(ctx, { ...made, slug: "own", state: "draft" }), db);
    expect(await db.$count(pages)).toBe(0);
    const read = () =>
      using(urls.server, { role: "orion_visitor" }, (visitors) =>
        findCandidates(visitors.db, made, { slug: "own", locales: ["en"] }),
      );
    expect(await read()).toEqual([]);
    await inScope(system, made, (ctx) => publishPage(ctx, { pageId }), db);
    expect(await read()).toHaveLength(1);
  });
});

it("is backed up and restored by its owner, who is no superuser, with all its rules", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "orion-managed-"));
  try {
    const file = path.join(folder, "orion.backup");
    const before = await using(urls.owner, { scope: "everything" }, ({ sql }) => everyRow(sql));
    const schema = await using(urls.owner, {}, ({ sql }) => describeSchema(sql));
    await writeBackup(urls.owner, file);
    await using(urls.owner, { scope: "everything" }, ({ sql }) => sql`update vendors set name = 'Someone else'`);
    await restoreBackup(urls.owner, file);
    expect(await using(urls.owner, { scope: "everything" }, ({ sql }) => everyRow(sql))).toEqual(before);
    expect(before.vendors).toHaveLength(1);
    expect(await using(urls.owner, {}, ({ sql }) => describeSchema(sql))).toEqual(schema);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("starts a server that was given no owner's login, and tells it where the database is behind", async () => {
  const onlyServer = { ownerUrl: urls.server, serverUrl: urls.server, isEmbedded: false };
  await prepareDatabase(onlyServer);
  await using(urls.owner, {}, async ({ sql }) => {
    const [last] = await sql`
      delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)
      returning hash, created_at`;
    await expect(prepareDatabase(onlyServer)).rejects.toThrow(
      `The database lacks ${newest.at(-1)}. Run npm run db:migrate`,
    );
    await sql`insert into drizzle.__drizzle_migrations ${sql({ hash: last?.hash, created_at: last?.created_at })}`;
  });
});

describe("the server's login", () => {
  it.each([
    ["create a table", "create table mine (id int)"],
    ["create a role", "create role mine"],
    ["create a schema", "create schema mine"],
    ["switch the rules off", "alter table pages disable row level security"],
    ["drop a table", "drop table pages"],
    ["drop a rule", 'drop policy "read" on pages'],
    ["become the owner", `set role ${admin.name}`],
    ["read without a role", "select count(*) from pages"],
    ["change what has been migrated", "delete from drizzle.__drizzle_migrations"],
  ])("cannot %s", async (_, statement) => {
    for (const role of statement.startsWith("select") ? [undefined] : [undefined, ...groupRoles]) {
      const trying = using(urls.server, { role }, ({ sql }) => sql.unsafe(statement));
      await expect(trying, role).rejects.toMatchObject({ code: insufficientPrivilege });
    }
  });
});
