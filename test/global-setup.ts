import type { TestProject } from "vitest/node";
import { migrateUp } from "@/db/migrations";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the test cluster's administrative database. */
    adminUrl: string;
    /** The same with the login of the server, which owns nothing. */
    serverUrl: string;
    /** A migrated, empty database that each worker copies. */
    templateName: string;
  }
}

/** Brings up PostgreSQL for the tests, with a migrated database as template for those of the workers. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startEmbeddedPostgres(".data/test-postgres", { fsync: "off", full_page_writes: "off" });
  const templateName = `template_${process.pid}`;
  await createDatabase(embedded.url("postgres"), templateName);
  await migrateUp(embedded.url(templateName));
  project.provide("adminUrl", embedded.url("postgres"));
  project.provide("serverUrl", embedded.serverUrl("postgres"));
  project.provide("templateName", templateName);
  return embedded.stop;
}
