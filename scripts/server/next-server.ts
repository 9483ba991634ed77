import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { nextProgram, nodeOptions, stopProcess } from "./next-process";

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
  const child = spawn(process.execPath, [...nodeOptions, nextProgram, mode, "-p", String(port), "-H", "0.0.0.0"], {
    // Empty, not left out: Next would read it from .env again, and the server must not hold the owner's login.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", OWNER_DATABASE_URL: "", ...environment },
    // Quiet but for errors: the script says what a person needs to know.
    stdio: ["ignore", mode === "dev" ? output : "ignore", output, "ipc"],
    // A group of its own, so that Ctrl-C reaches it through this process only, and in order.
    detached: true,
  });
  const exited = once(child, "exit").then(([code]) => Promise.reject(new Error(`The server ended with code ${code}.`)));
  exited.catch(() => {});
  const origin = `http://localhost:${port}`;
  await Promise.race([answers(`${origin}/api/health`), exited]);
  return { origin, process: child, stop: () => stopProcess(child) };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
