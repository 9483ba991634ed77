import { fork } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Cluster, databaseUrl, openCluster, runningServer } from "./cluster";
import type { KeeperMessage } from "./keeper";
import { embeddedServerUrl } from "./server-login";

export type EmbeddedPostgres = {
  /** Address of a database in the cluster; the database need not exist. */
  url: (database: string) => string;
  /** The same with the login of the server, which owns nothing. */
  serverUrl: (database: string) => string;
  stop: () => Promise<void>;
};

/**
 * Brings up the embedded PostgreSQL of a folder such as `.data/postgres`, creating it on first use. Where another
 * Orion command already runs it (`npm start` in a second terminal), that one is shared and left alone.
 *
 * @param settings PostgreSQL settings on top of the defaults, such as `{ fsync: "off" }`.
 * @throws Error with a sentence for the user when it cannot start.
 */
export async function startEmbeddedPostgres(
  folder: string,
  settings: Record<string, string> = {},
): Promise<EmbeddedPostgres> {
  const cluster = openCluster(folder);
  const keeperFile = path.join(cluster.folder, "keeper.pid");
  const running = runningServer(cluster);
  if (running && isKeeperAlive(keeperFile)) {
    return { ...(await addresses(cluster, running.port)), stop: async () => {} };
  }
  const keeper = fork(fileURLToPath(new URL("./keeper.ts", import.meta.url)), [folder, JSON.stringify(settings)], {
    execArgv: ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href],
  });
  const message = await new Promise<KeeperMessage>((resolve) => {
    keeper.once("message", (sent) => resolve(sent as KeeperMessage));
    keeper.once("exit", () => resolve({ ready: false, reason: "The process that keeps PostgreSQL ended." }));
  });
  if (!message.ready) throw new Error(message.reason);
  writeFileSync(keeperFile, String(keeper.pid));
  return {
    ...(await addresses(cluster, message.port)),
    stop: () =>
      new Promise((resolve) => {
        keeper.once("exit", () => {
          rmSync(keeperFile, { force: true });
          resolve();
        });
        keeper.disconnect();
      }),
  };
}

async function addresses(cluster: Cluster, port: number): Promise<Pick<EmbeddedPostgres, "url" | "serverUrl">> {
  const passwordFile = path.join(cluster.folder, "server-password");
  const ofServer = await embeddedServerUrl(databaseUrl(cluster, port, "postgres"), passwordFile);
  return {
    url: (database) => databaseUrl(cluster, port, database),
    serverUrl: (database) => Object.assign(new URL(ofServer), { pathname: `/${database}` }).href,
  };
}

function isKeeperAlive(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return true;
  } catch {
    return false;
  }
}
