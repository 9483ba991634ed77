import { connect } from "@/db/client";
import { migrateUp } from "@/db/migrations";
import { createDatabase } from "@/scripts/postgres/database";
import { startEmbeddedPostgres } from "@/scripts/postgres/embedded";
import { seed } from "@/scripts/seed/seed";

export type BenchDatabase = {
  /** For filling tables in bulk: the owner's login. */
  url: string;
  /** The server's login, which owns nothing. */
  serverUrl: string;
  drop: () => Promise<void>;
};

/** The PostgreSQL that all measurements of a run share; each has a database of its own. */
export type Cluster = { seeded: (name: string) => Promise<BenchDatabase>; stop: () => Promise<void> };

const template = "bench_seeded";

/** Starts the embedded PostgreSQL of the benchmarks, with its durable settings and room for a million pages. */
export async function openCluster(): Promise<Cluster> {
  const embedded = await startEmbeddedPostgres(".data/bench/postgres", {
    shared_buffers: "512MB",
    max_wal_size: "8GB",
  });
  const adminUrl = embedded.url("postgres");
  await recreate(template);
  await migrateUp(embedded.url(template));
  const { db, close } = connect(embedded.url(template), { scope: "everything" });
  await seed(db);
  await close();
  return {
    seeded: async (name) => {
      await recreate(name, template);
      return { url: embedded.url(name), serverUrl: embedded.serverUrl(name), drop: () => dropDatabase(adminUrl, name) };
    },
    stop: embedded.stop,
  };

  /** An earlier run that was interrupted may have left one. */
  async function recreate(name: string, from?: string): Promise<void> {
    await dropDatabase(adminUrl, name);
    await createDatabase(adminUrl, name, from);
  }
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const { sql, close } = connect(adminUrl, { max: 1 });
  await sql`drop database if exists ${sql(name)} with (force)`;
  await close();
}
