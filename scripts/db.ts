import { tags } from "@/cms/tags";
import { connect } from "@/db/client";
import { migrateDown, migrateUp, migrations, newestMigration } from "@/db/migrations";
import { expireTags } from "@/lib/expire-tags";
import { openDatabase } from "./postgres/database";
import { prepareRoles } from "./postgres/prepare-roles";
import { done, fail, reasonOf } from "./process/print";
import { seedIfEmpty } from "./server/prepare-database";
import { internalSecret } from "./server/secret";

/** Each works as the owner of the tables. */
const verbs: Record<string, (url: string, options: string[]) => Promise<void>> = {
  prepare: prepareRoles,
  migrate: async (url) => {
    const names = await migrateUp(url);
    done(names.length ? `Migrated: ${names.join(", ")}` : "Nothing to migrate.");
  },
  rollback: async (url, options) => {
    const removesContent = (await newestMigration(url)) === migrations()[0]?.tag;
    if (removesContent && !options.includes("--lose-content")) {
      fail("Only the first migration is left; taking it back deletes every table. Add -- --lose-content to do so.");
    }
    const name = await migrateDown(url);
    done(name ? `Rolled back: ${name}` : "Nothing to roll back.");
  },
  reset: async (url, options) => {
    if ((process.env.DATABASE_URL || process.env.OWNER_DATABASE_URL) && !options.includes("--lose-content")) {
      fail("This deletes everything in the given database. Add -- --lose-content to do so.");
    }
    const { sql, close } = connect(url, { max: 1 });
    await sql`drop schema if exists drizzle cascade`;
    await sql`drop schema public cascade`;
    await sql`create schema public`;
    await close();
    await migrateUp(url);
    await seedIfEmpty(url);
  },
  seed: async (url) => {
    if (!(await seedIfEmpty(url))) done("There is content already; nothing seeded.");
  },
};

/** `npm run db:prepare`, `db:migrate`, `db:rollback`, `db:reset`, `db:seed`. */
export async function main([verb = "", ...options]: string[]): Promise<void> {
  const run = verbs[verb];
  if (!run) fail(`Unknown: db ${verb}. There are ${Object.keys(verbs).join(", ")}.`);
  try {
    const database = await openDatabase();
    try {
      await run(database.ownerUrl, options);
      await tellServer();
    } finally {
      await database.stop();
    }
  } catch (error) {
    fail(reasonOf(error));
  }
}

/** A server that runs on this database forgets what it has stored of it. */
async function tellServer(): Promise<void> {
  const origin = `http://localhost:${process.env.PORT ?? 9999}`;
  const isRunning = await fetch(`${origin}/api/health`).then(
    () => true,
    () => false,
  );
  if (isRunning) await expireTags(origin, internalSecret(), [tags.everything]);
}
