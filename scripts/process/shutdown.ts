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
 * Shuts down in order on Ctrl-C, on kill, when the terminal closes, and when npm itself was killed and left this
 * process behind.
 */
export function shutDownOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void shutDown(0));
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void shutDown(0);
  }, 500).unref();
}
