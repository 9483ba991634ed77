import { spawnSync } from "node:child_process";
import { connect } from "@/db/client";
import { migrateUp } from "@/db/migrations";
import { openCluster, runningServer } from "@/scripts/postgres/cluster";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import { freePort } from "@/scripts/process/ports";
import { seed } from "@/scripts/seed/seed";
import { seedPeople } from "@/scripts/seed/seed-people";
import { startNext } from "@/scripts/server/next-server";

export type OwnServer = {
  origin: string;
  /** Of the owner of its tables. */
  databaseUrl: string;
  /** Asks for a path of the application host; redirects are not followed. */
  ask: (path: string) => Promise<{ status: number; headers: Headers; text: string }>;
  /** Stops every process of PostgreSQL where it is, as a machine that hangs would, and lets them go on. */
  freeze: () => void;
  thaw: () => void;
  loseDatabase: () => Promise<void>;
  stop: () => Promise<void>;
};

type Own = {
  /** Names the PostgreSQL, so that tests that run at once each have theirs. */
  name: string;
  environment?: Record<string, string>;
  /** False for an installation that nobody has used yet. */
  isSeeded?: boolean;
};

/** A server on a PostgreSQL of its own, seeded if nothing else is said, for tests that take it away or set it up otherwise. */
export async function startOwnServer({ name: purpose, environment = {}, isSeeded = true }: Own): Promise<OwnServer> {
  const folder = `.data/${purpose}-postgres`;
  const postgres = await startEmbeddedPostgres(folder, { fsync: "off" });
  const name = `${purpose}_${Date.now()}`;
  await createDatabase(postgres.url("postgres"), name);
  await migrateUp(postgres.url(name));
  const databaseUrl = postgres.url(name);
  const { db, close } = connect(databaseUrl, { scope: "everything" });
  if (isSeeded) {
    await seed(db);
    await seedPeople(db);
  }
  await close();
  const port = await freePort();
  const server = await startNext("start", {
    port,
    output: "ignore",
    environment: {
      DATABASE_URL: databaseUrl,
      APP_URL: `http://localhost:${port}`,
      PATH_ROUTING: "on",
      INTERNAL_SECRET: "a secret of the browser tests, long enough",
      AUTH_SECRET: "another secret of the browser tests, long enough",
      ...environment,
    },
  });
  const signal = (each: NodeJS.Signals) => {
    for (const pid of postgresProcesses(folder)) process.kill(pid, each);
  };
  return {
    origin: server.origin,
    databaseUrl,
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
function postgresProcesses(folder: string): number[] {
  const running = runningServer(openCluster(folder));
  if (!running) throw new Error("PostgreSQL does not run.");
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return [running.pid, ...pairs.flatMap(([pid = 0, parent]) => (parent === running.pid ? [pid] : []))];
}
