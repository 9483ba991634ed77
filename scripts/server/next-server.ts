import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { pathToFileURL } from "node:url";

export type NextServer = { origin: string; process: ChildProcess; stop: () => Promise<void> };

/**
 * Starts `next start` or `next dev` and waits until it answers.
 *
 * @param environment variables on top of this process's own.
 * @throws Error where the server ends before it is ready.
 */
export async function startNext(
  mode: "start" | "dev",
  {
    port,
    environment,
    output = "inherit",
  }: { port: number; environment: Record<string, string>; output?: "inherit" | "ignore" },
): Promise<NextServer> {
  const exitWithParent = pathToFileURL(path.resolve("scripts/process/exit-with-parent.mjs")).href;
  const child = spawn(
    process.execPath,
    [
      "--import",
      exitWithParent,
      path.resolve("node_modules/next/dist/bin/next"),
      mode,
      "-p",
      String(port),
      "-H",
      "0.0.0.0",
    ],
    {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...environment },
      // Quiet but for errors: the script says what a person needs to know.
      stdio: ["ignore", mode === "dev" ? output : "ignore", output, "ipc"],
      // A group of its own, so that Ctrl-C reaches it through this process only, and in order.
      detached: true,
    },
  );
  const exited = once(child, "exit").then(([code]) => Promise.reject(new Error(`The server ended with code ${code}.`)));
  exited.catch(() => {});
  const origin = `http://localhost:${port}`;
  await Promise.race([answers(`${origin}/api/health`), exited]);
  return { origin, process: child, stop: () => stop(child) };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exited;
  clearTimeout(force);
}
