import { spawnSync } from "node:child_process";
import { connect } from "@/db/client";
import { migrateUp } from "@/db/migrations";
import { openCluster, runningServer } from "@/scripts/postgres/cluster";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import { freePort } from "@/scripts/process/ports";
import { seed } from "@/scripts/seed/seed";
import { startNext } from "@/scripts/server/next-server";

export type OwnServer = {
  /** Asks for a path of the application host; redirects are not followed. */
  ask: (path: string) => Promise<{ status: number; headers: Headers; text: string }>;
  /** Stops every process of PostgreSQL where it is, as a machine that hangs would, and lets them go on. */
  freeze: () => void;
  thaw: () => void;
  loseDatabase: () => Promise<void>;
  stop: () => Promise<void>;
};

const folder = ".data/away-postgres";

/** A server on a seeded PostgreSQL of its own, for tests that take it away. */
export async function startOwnServer(): Promise<OwnServer> {
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  const name = `away_${Date.now()}`;
  await createDatabase(postgres.url("postgres"), name);
  await migrateUp(postgres.url(name));
  const { db, close } = connect(postgres.url(name));
  await seed(db);
  await close();
  const port = await freePort();
  const server = await startNext("start", {
    port,
    output: "ignore",
    environment: {
      DATABASE_URL: postgres.url(name),
      APP_URL: `http://localhost:${port}`,
      PATH_ROUTING: "on",
      INTERNAL_SECRET: "a secret of the browser tests, long enough",
      AUTH_SECRET: "another secret of the browser tests, long enough",
    },
  });
  const signal = (each: NodeJS.Signals) => {
    for (const pid of postgresProcesses()) process.kill(pid, each);
  };
  return {
    ask: async (path) => {
      const response = await fetch(server.origin + path, { redirect: "manual" });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    loseDatabase: postgres.stop,
    stop: server.stop,
  };
}

/** The server and its children, each of which leads a process group of its own. */
function postgresProcesses(): number[] {
  const running = runningServer(openCluster(folder));
  if (!running) throw new Error("PostgreSQL does not run.");
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return [running.pid, ...pairs.flatMap(([pid = 0, parent]) => (parent === running.pid ? [pid] : []))];
}
