import { freePort } from "@/scripts/process/ports";
import { buildIfStale } from "@/scripts/server/build";
import { startNext } from "@/scripts/server/next-server";
import type { Cluster } from "./cluster";
import { pinServer } from "./pin";

export type Product = {
  origin: string;
  port: number;
  pid: number;
  /** The owner's login. */
  ownerUrl: string;
  /** The login of the server. */
  databaseUrl: string;
  secret: string;
  environment: Record<string, string>;
  stop: () => Promise<void>;
};

const secret = "a secret of the benchmarks, long enough";

let isBuilt = false;

/** Serves the built product, fresh, on a seeded database of its own; stopping it drops the database. */
export async function startProduct(
  cluster: Cluster,
  name: string,
  { isPinned = false, environment: extra = {} }: { isPinned?: boolean; environment?: Record<string, string> } = {},
): Promise<Product> {
  if (!isBuilt) await buildIfStale();
  isBuilt = true;
  const database = await cluster.seeded(`bench_${name}`);
  const port = await freePort();
  const environment = {
    DATABASE_URL: database.serverUrl,
    APP_URL: `http://localhost:${port}`,
    PATH_ROUTING: "on",
    INTERNAL_SECRET: secret,
    AUTH_SECRET: secret,
    ...extra,
  };
  const server = await startNext("start", { port, environment });
  const { pid = 0 } = server.process;
  if (isPinned) pinServer(pid);
  return {
    origin: server.origin,
    port,
    pid,
    ownerUrl: database.url,
    databaseUrl: database.serverUrl,
    secret,
    environment,
    stop: async () => {
      await server.stop();
      await database.drop();
    },
  };
}

/** Serves a product a second time: another server on the same database. To be stopped before the first. */
export async function serveAgain({ environment }: Product): Promise<Pick<Product, "origin" | "stop">> {
  const port = await freePort();
  return startNext("start", { port, environment: { ...environment, APP_URL: `http://localhost:${port}` } });
}
