import { readFileSync } from "node:fs";

type Stop = () => Promise<void>;

const stops: Stop[] = [];
let isStopping = false;

/** Registers what is to be stopped when this process ends, last registered first. */
export function stopAtExit(stop: Stop): void {
  stops.push(stop);
}

/** Stops everything that was registered and ends the process. */
export async function shutDown(exitCode: number): Promise<never> {
  if (isStopping) return new Promise(() => {});
  isStopping = true;
  for (const stop of stops.reverse()) await stop().catch(() => {});
  process.exit(exitCode);
}

/**
 * Shuts down in order on Ctrl-C, on kill, when the terminal closes, and when npm was killed and left this process and
 * its shell behind.
 */
export function shutDownOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void shutDown(0));
  const shell = process.ppid;
  const npm = process.env.npm_lifecycle_event ? parentOf(shell) : null;
  setInterval(() => {
    if (process.ppid !== shell || (npm !== null && parentOf(shell) !== npm)) void shutDown(0);
  }, 500).unref();
}

/** The parent of another process, or null where the system does not tell (only Linux does without a program). */
function parentOf(pid: number): number | null {
  try {
    const [, parent] = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return parent ? Number(parent) : null;
  } catch {
    return null;
  }
}
