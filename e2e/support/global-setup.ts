import type { FullConfig } from "@playwright/test";
import { connect } from "@/db/client";
import { migrateUp } from "@/db/migrations";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import { freePort } from "@/scripts/process/ports";
import { seed } from "@/scripts/seed/seed";
import { seedPeople } from "@/scripts/seed/seed-people";
import { startNext } from "@/scripts/server/next-server";
import { issuerClient, startIssuer } from "./issuer";

const secret = "a secret of the browser tests, long enough";

/** Serves the built application on a seeded database of its own; the tests find it through the environment. */
export default async function setUp({ workers }: FullConfig): Promise<() => Promise<void>> {
  const embedded = await startEmbeddedPostgres(".data/test-postgres", { fsync: "off", full_page_writes: "off" });
  const name = `e2e_${Date.now()}`;
  const ownerUrl = embedded.url(name);
  const databaseUrl = embedded.serverUrl(name);
  await createDatabase(embedded.url("postgres"), name);
  await migrateUp(ownerUrl);
  const { db, close } = connect(ownerUrl, { scope: "everything" });
  await seed(db);
  await seedPeople(db);
  await close();

  const issuer = await startIssuer();
  const port = await freePort();
  const hookPorts = await Promise.all(Array.from({ length: workers }, freePort));
  const environment = {
    DATABASE_URL: databaseUrl,
    APP_URL: `http://localhost:${port}`,
    PATH_ROUTING: "on",
    INTERNAL_SECRET: secret,
    AUTH_SECRET: "another secret of the browser tests, long enough",
    WEBHOOK_PRIVATE_HOSTS: hookPorts.map((each) => `localhost:${each}`).join(),
    OIDC_ISSUER: issuer.origin,
    ...issuerClient,
  };
  const server = await startNext("start", { port, environment });
  Object.assign(process.env, {
    E2E_PORT: String(port),
    E2E_DATABASE_URL: databaseUrl,
    E2E_SECRET: secret,
    E2E_HOOK_PORTS: hookPorts.join(),
  });
  return async () => {
    await server.stop();
    await issuer.stop();
    await dropDatabase(embedded.url("postgres"), name);
    await embedded.stop();
  };
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const { sql, close } = connect(adminUrl, { max: 1 });
  await sql`drop database ${sql(name)} with (force)`;
  await close();
}
