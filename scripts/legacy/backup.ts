import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { tags } from "@/cms/tags";
import { connect } from "@/db/client";
import { ensureRoles } from "@/db/roles";
import { openDatabase } from "../postgres/database";
import { done, step } from "../process/print";
import { tellServer } from "../server/tell-server";
import { placeOf } from "./databases";
import type { LegacyCommand } from "./read-command";

type Server = { version: number; isAboveRules: boolean };

/** `npm run legacy -- backup`: everything that Orion's database holds, in PostgreSQL's own archive. */
export async function backup({ file }: LegacyCommand): Promise<void> {
  await withServer(async (url, { version, isAboveRules }) => {
    if (existsSync(file)) throw new Error(`${file} is there already. Name another with --file.`);
    refuseOlder("pg_dump", version);
    step(`Backing up ${placeOf(url)} …`);
    const rules = isAboveRules ? [] : ["--enable-row-security"];
    const ending = tool("pg_dump", ["--format=custom", `--file=${file}`, ...rules], url);
    if (ending !== null) {
      rmSync(file, { force: true });
      throw new Error(`The backup failed: ${ending}`);
    }
    done(`Backed up to ${file}. It comes back with npm run legacy -- restore --file ${file}.`);
  });
}

/** `npm run legacy -- restore`: the database as it was when it was backed up; all of it or nothing. */
export async function restore({ file }: LegacyCommand): Promise<void> {
  await withServer(async (url, { version }) => {
    if (!existsSync(file)) throw new Error(`${file} is not there. Name the backup with --file.`);
    refuseOlder("pg_restore", version);
    const { sql, close } = connect(url, { max: 1 });
    await ensureRoles(sql).finally(close);
    step(`Restoring ${placeOf(url)} …`);
    const whole = ["--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-owner"];
    const ending = tool("pg_restore", [...whole, `--dbname=${databaseOf(url)}`, file], url);
    if (ending !== null) throw new Error(`Nothing was restored: ${ending}`);
    done(`Restored from ${file}.`);
    await tellServer([tags.everything]);
  });
}

async function withServer(work: (url: string, server: Server) => Promise<void>): Promise<void> {
  const database = await openDatabase();
  try {
    const { sql, close } = connect(database.ownerUrl, { max: 1 });
    const [server] = await sql<Server[]>`
      select current_setting('server_version_num')::int / 10000 as version, rolsuper or rolbypassrls as "isAboveRules"
      from pg_roles where rolname = current_user`.finally(close);
    if (!server) throw new Error("The database does not say who it is.");
    await work(database.ownerUrl, server);
  } finally {
    await database.stop();
  }
}

/** PostgreSQL's tools read servers of their own version and older ones. */
function refuseOlder(name: string, server: number): void {
  const { stdout = "", error } = spawnSync(name, ["--version"], { encoding: "utf8" });
  if (error)
    throw new Error(`${name} is not installed here. Install PostgreSQL's client tools, version ${server} or newer.`);
  const own = Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
  if (own < server) {
    throw new Error(
      `${name} here is of version ${own}, the database is of ${server}. Install PostgreSQL's client tools, version ${server} or newer.`,
    );
  }
}

/** Runs a tool with the login in its environment, where no list of processes shows it. Returns why it failed, or null. */
function tool(name: string, args: string[], url: string): string | null {
  const { hostname, port, username, password } = new URL(url);
  const { status, stderr, error } = spawnSync(name, args, {
    encoding: "utf8",
    env: {
      ...process.env,
      PGHOST: decodeURIComponent(hostname),
      PGPORT: port || "5432",
      PGUSER: decodeURIComponent(username),
      PGPASSWORD: decodeURIComponent(password),
      PGDATABASE: databaseOf(url),
      PGOPTIONS: "-c orion.scope=everything",
    },
  });
  if (error) return error.message;
  return status === 0 ? null : stderr.trim() || `${name} ended with ${status}`;
}

function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}
