import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** Next's command line program. */
export const nextProgram = path.resolve("node_modules/next/dist/bin/next");

/**
 * Options of a Node process that ends with the one that started it, given that a channel (`ipc`) joins them. Not
 * `--import`: before 20.10 Node could not run a program without an extension, such as Next's, beside it.
 */
export const nodeOptions = ["--require", path.resolve("scripts/process/exit-with-parent.cjs")];

/** Ends a process, with force where it does not go by itself. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exited;
  clearTimeout(force);
}
