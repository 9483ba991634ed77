import { tags } from "@/cms/tags";
import { connect } from "@/db/client";
import { migrateDown, migrateUp, migrations, newestMigration } from "@/db/migrations";
import { type OpenDatabase, openDatabase } from "./postgres/database";
import { prepareRoles } from "./postgres/prepare-roles";
import { done, fail, reasonOf } from "./process/print";
import { seedIfEmpty } from "./server/prepare-database";
import { tellServer } from "./server/tell-server";

/** Each works as the owner of the tables. */
const verbs: Record<string, (database: OpenDatabase, options: string[]) => Promise<void>> = {
  prepare: ({ ownerUrl }, options) => prepareRoles(ownerUrl, options),
  migrate: async ({ ownerUrl }) => {
    const names = await migrateUp(ownerUrl);
    done(names.length ? `Migrated: ${names.join(", ")}` : "Nothing to migrate.");
  },
  rollback: async ({ ownerUrl }, options) => {
    const removesContent = (await newestMigration(ownerUrl)) === migrations()[0]?.tag;
    if (removesContent && !options.includes("--lose-content")) {
      fail("Only the first migration is left; taking it back deletes every table. Add -- --lose-content to do so.");
    }
    const name = await migrateDown(ownerUrl);
    done(name ? `Rolled back: ${name}` : "Nothing to roll back.");
  },
  reset: async (database, options) => {
    if ((process.env.DATABASE_URL || process.env.OWNER_DATABASE_URL) && !options.includes("--lose-content")) {
      fail("This deletes everything in the given database. Add -- --lose-content to do so.");
    }
    const { sql, close } = connect(database.ownerUrl, { max: 1 });
    await sql`drop schema if exists drizzle cascade`;
    await sql`drop schema public cascade`;
    await sql`create schema public`;
    await close();
    await migrateUp(database.ownerUrl);
    await seedIfEmpty(database);
  },
  seed: async (database) => {
    if (!(await seedIfEmpty(database))) done("There is content already; nothing seeded.");
  },
};

/** `npm run db:prepare`, `db:migrate`, `db:rollback`, `db:reset`, `db:seed`. */
export async function main([verb = "", ...options]: string[]): Promise<void> {
  const run = verbs[verb];
  if (!run) fail(`Unknown: db ${verb}. There are ${Object.keys(verbs).join(", ")}.`);
  try {
    const database = await openDatabase();
    try {
      await run(database, options);
      await tellServer([tags.everything]);
    } finally {
      await database.stop();
    }
  } catch (error) {
    fail(reasonOf(error));
  }
}
