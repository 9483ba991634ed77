import { spawnSync } from "node:child_process";
import os from "node:os";

/** Servers have one core to themselves and what loads them has another, on both sides of a comparison. */
const cores = { server: 0, load: 1 };

const canPin = os.availableParallelism() > 1 && isInstalled("taskset");

/** Whether a program can be started by its name. */
export function isInstalled(program: string): boolean {
  return !spawnSync(program, ["--version"]).error;
}

/** Keeps a server, with all of its threads, on its core; leaves it alone where the system has no `taskset`. */
export function pinServer(pid: number | undefined): void {
  if (canPin) spawnSync("taskset", ["-acp", String(cores.server), String(pid)]);
}

/** A command that runs on the core of what loads. */
export function pinnedLoad(command: string[]): string[] {
  return canPin ? ["taskset", "-c", String(cores.load), ...command] : command;
}
