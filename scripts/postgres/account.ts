import { constants, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** The operating-system account that PostgreSQL runs under; empty: the one that runs this script. */
export type Account = { uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root, so root lends it the account `postgres`, or `nobody` where there is none.
 * An ordinary user runs it as themselves.
 */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = accounts.find(([login]) => login === name) ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL cannot run as root, and there is no account named postgres or nobody to run it under.");
}

/**
 * A folder that the account can enter: the wanted one where every parent lets others pass, else one under /var/tmp
 * named after it (a checkout in /root is closed to everyone else).
 */
export function reachableFolder(wanted: string, account: Account): string {
  if (account.uid === undefined || isOpenToOthers(path.dirname(wanted))) return wanted;
  return path.join("/var/tmp", `orion${wanted.replaceAll(path.sep, "-")}`);
}

/**
 * The folder with the PostgreSQL programs, copied to where the account can run them if need be. A copy is of one
 * version of its package, so that a newer one brings its own; it is whole before it has its name.
 */
export function reachablePrograms(native: string, account: Account): string {
  const folder = reachableFolder(native, account);
  if (folder === native) return native;
  const { version } = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8"));
  const programs = `${folder}-${version}`;
  if (!existsSync(programs)) {
    const unfinished = `${programs}-${process.pid}`;
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    if (existsSync(programs)) rmSync(unfinished, { recursive: true });
    else renameSync(unfinished, programs);
  }
  return programs;
}

function isOpenToOthers(folder: string): boolean {
  for (let current = path.resolve(folder); ; current = path.dirname(current)) {
    if (existsSync(current) && (statSync(current).mode & constants.S_IXOTH) === 0) return false;
    if (current === path.dirname(current)) return true;
  }
}
