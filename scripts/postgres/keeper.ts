/**
 * A process of its own that runs an embedded PostgreSQL for as long as its parent lives. When the parent goes, for
 * whatever reason, the channel between them closes and PostgreSQL is shut down: nothing is left behind.
 */
import { once } from "node:events";
import postgres from "postgres";
import { databaseUrl, openCluster, runningServer, spawnServer } from "./cluster";

export type KeeperMessage = { ready: true; port: number } | { ready: false; reason: string };

const [folder = "", settings = "{}"] = process.argv.slice(2);

// Ctrl-C reaches the whole terminal group; the parent decides when the database may go.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

try {
  const cluster = openCluster(folder);
  await stopOrphan(cluster);
  const { child, port } = await spawnServer(cluster, JSON.parse(settings));
  const exited = once(child, "exit");
  process.on("disconnect", () => child.kill("SIGINT"));
  if (!process.connected) child.kill("SIGINT");
  await Promise.race([
    answers(databaseUrl(cluster, port, "postgres")),
    exited.then(() => Promise.reject(new Error(`PostgreSQL stopped while starting; see ${cluster.log}.`))),
  ]);
  tell({ ready: true, port });
  await exited;
  process.exit(0);
} catch (error) {
  tell({ ready: false, reason: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}

/** A server whose keeper was killed goes on alone; it has nobody left to serve. */
async function stopOrphan(cluster: Parameters<typeof runningServer>[0]): Promise<void> {
  const orphan = runningServer(cluster);
  if (orphan) process.kill(orphan.pid, "SIGINT");
  for (let tries = 0; runningServer(cluster); tries++) {
    if (tries > 100) throw new Error(`An earlier PostgreSQL (process ${orphan?.pid}) does not stop.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await sql`select 1`;
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    } finally {
      await sql.end();
    }
  }
}

function tell(message: KeeperMessage): void {
  if (process.connected) process.send?.(message);
}
