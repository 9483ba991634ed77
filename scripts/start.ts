import { openDatabase } from "./postgres/database";
import { isPortFree } from "./process/ports";
import { done, fail, reasonOf, say, step } from "./process/print";
import { shutDown, shutDownOnSignals, stopAtExit } from "./process/shutdown";
import { printAddresses, printDemoLogins } from "./server/addresses";
import { buildIfStale } from "./server/build";
import { startNext } from "./server/next-server";
import { notePort } from "./server/port";
import { prepareDatabase } from "./server/prepare-database";
import { serverSecrets } from "./server/secret";

/** `npm start`: everything from an empty machine to a site that answers. */
export async function main(): Promise<void> {
  await serve("start");
}

/** Brings up the database and the server, and stays until it is told to stop. */
export async function serve(mode: "start" | "dev"): Promise<void> {
  shutDownOnSignals();
  const port = Number(process.env.PORT ?? 9999);
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT is ${process.env.PORT}; it must be 1 to 65535.`);
  if (!(await isPortFree(port)))
    fail(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm ${mode === "dev" ? "run dev" : "start"}`,
    );
  try {
    const secrets = serverSecrets(["INTERNAL_SECRET", "AUTH_SECRET"]);
    step("Starting PostgreSQL …");
    const database = await openDatabase();
    stopAtExit(database.stop);
    done(database.isEmbedded ? "PostgreSQL is running (embedded, data in .data/)." : "PostgreSQL answers.");
    await prepareDatabase(database);
    if (mode === "start") await buildIfStale();
    step("Starting the server …");
    const appUrl = process.env.APP_URL ?? `http://localhost:${port}`;
    const environment = {
      DATABASE_URL: database.serverUrl,
      APP_URL: appUrl,
      PATH_ROUTING: process.env.PATH_ROUTING ?? "on",
      ...secrets,
    };
    const server = await startNext(mode, { port, environment });
    stopAtExit(server.stop);
    const forgetPort = notePort(port);
    stopAtExit(async () => forgetPort());
    server.process.once("exit", () => void shutDown(1));
    await printAddresses(database.serverUrl, { appUrl, hasPrefixes: environment.PATH_ROUTING === "on" });
    if (database.isEmbedded) await printDemoLogins(database.ownerUrl, appUrl);
    say("Ctrl-C stops everything.");
  } catch (error) {
    process.stderr.write(`✖ ${reasonOf(error)}\n`);
    await shutDown(1);
  }
}
