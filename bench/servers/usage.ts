import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Memory that a process holds, in bytes, as `ps` reports it (resident set size). */
export function residentBytes(pid: number): number {
  const { stdout } = spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" });
  return Number(stdout) * 1024;
}

/** The length of a clock tick in /proc, on every Linux that Node runs on. */
const tickMs = 10;

/** CPU time that a process has used so far, in milliseconds; null where there is no /proc. */
export function cpuMs(pid: number): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return null;
  // The name in parentheses may hold spaces; utime and stime are the 12th and 13th field after it (proc_pid_stat(5)).
  const fields = readFileSync(file, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

/** Bytes and number of the files below a folder. */
export function filesBelow(folder: string): { bytes: number; count: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
  return { bytes, count: files.length };
}
