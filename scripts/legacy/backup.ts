import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readSync, renameSync, rmSync } from "node:fs";
import { tags } from "@/cms/tags";
import { gzipMagic } from "@/db/backup/format";
import { restoreBackup } from "@/db/backup/restore-backup";
import { writeBackup } from "@/db/backup/write-backup";
import { connect } from "@/db/client";
import { ensureRoles } from "@/db/roles";
import { openDatabase } from "../postgres/database";
import { done, step } from "../process/print";
import { tellServer } from "../server/tell-server";
import { placeOf } from "./databases";
import type { LegacyCommand } from "./read-command";

type Server = { version: number; isAboveRules: boolean };

/**
 * `npm run legacy -- backup`: everything that Orion's database holds; in PostgreSQL's own archive where its tools are here
 * and new enough, in Orion's own otherwise.
 */
export async function backup({ file }: LegacyCommand): Promise<void> {
  await withServer(async (url, server) => {
    if (existsSync(file)) throw new Error(`${file} is there already. Name another with --file.`);
    const missing = missingTool("pg_dump", server.version);
    if (missing) step(`${missing} So this is a backup in Orion's own format.`);
    step(`Backing up ${placeOf(url)} …`);
    if (missing) await writeBackup(url, file);
    else dump(url, file, server);
    done(`Backed up to ${file}. It comes back with npm run legacy -- restore --file ${file}.`);
  });
}

/** `npm run legacy -- restore`: the database as it was when it was backed up; all of it or nothing. */
export async function restore({ file }: LegacyCommand): Promise<void> {
  await withServer(async (url, { version }) => {
    if (!existsSync(file)) throw new Error(`${file} is not there. Name the backup with --file.`);
    const format = formatOf(file);
    if (!format) throw new Error(`${file} is no backup: neither Orion's own format nor an archive of pg_dump's.`);
    step(`Restoring ${placeOf(url)} …`);
    if (format === "own") await restoreBackup(url, file);
    else await restoreDump(url, file, version);
    done(`Restored from ${file}.`);
    await tellServer([tags.everything]);
  });
}

/** What a custom archive of pg_dump's begins with. */
const dumpMagic = Buffer.from("PGDMP");

function formatOf(file: string): "own" | "dump" | null {
  const descriptor = openSync(file, "r");
  try {
    const start = Buffer.alloc(dumpMagic.length);
    readSync(descriptor, start);
    if (start.subarray(0, gzipMagic.length).equals(gzipMagic)) return "own";
    return start.equals(dumpMagic) ? "dump" : null;
  } finally {
    closeSync(descriptor);
  }
}

function dump(url: string, file: string, { isAboveRules }: Server): void {
  const rules = isAboveRules ? [] : ["--enable-row-security"];
  const part = `${file}.part`;
  rmSync(part, { force: true });
  // Password hashes and links in mails are in it: nobody else may read it, not even while it is written.
  closeSync(openSync(part, "wx", 0o600));
  const ending = tool("pg_dump", ["--format=custom", `--file=${part}`, ...rules], url);
  if (ending !== null) {
    rmSync(part, { force: true });
    throw new Error(`The backup failed: ${ending}`);
  }
  renameSync(part, file);
}

async function restoreDump(url: string, file: string, version: number): Promise<void> {
  const missing = missingTool("pg_restore", version);
  if (missing) throw new Error(`${missing} Install PostgreSQL's client tools, version ${version} or newer.`);
  const { sql, close } = connect(url, { max: 1 });
  await ensureRoles(sql).finally(close);
  const whole = ["--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-owner"];
  const ending = tool("pg_restore", [...whole, `--dbname=${databaseOf(url)}`, file], url);
  if (ending !== null) throw new Error(`Nothing was restored: ${ending}`);
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

/** Why a tool of PostgreSQL's cannot be used, or null: they read servers of their own version and older ones. */
function missingTool(name: string, server: number): string | null {
  const { stdout = "", error } = spawnSync(name, ["--version"], { encoding: "utf8" });
  if (error) return `${name} is not installed here.`;
  const own = Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
  return own < server ? `${name} here is of version ${own}, the database is of ${server}.` : null;
}

/** Runs a tool with the login in its environment, where no list of processes shows it. Returns why it failed, or null. */
function tool(name: string, args: string[], url: string): string | null {
  const { hostname, port, username, password, searchParams } = new URL(url);
  const tls = { PGSSLMODE: searchParams.get("sslmode"), PGSSLROOTCERT: searchParams.get("sslrootcert") };
  const { status, stderr, error } = spawnSync(name, args, {
    encoding: "utf8",
    env: {
      ...process.env,
      ...Object.fromEntries(Object.entries(tls).filter(([, value]) => value)),
      PGHOST: decodeURIComponent(hostname).replace(/^\[(.*)\]$/, "$1"),
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
