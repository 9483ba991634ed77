import { connect } from "@/db/client";
import { migrateUp } from "@/db/migrations";
import { done, reasonOf, step } from "../process/print";
import { isEmpty, seed } from "../seed/seed";
import { seedPeople } from "../seed/seed-people";

/**
 * Brings the database to the newest migration, and fills it where it is empty.
 *
 * @param isDemo whether its people can sign in with the password that everyone knows.
 */
export async function prepareDatabase(url: string, { isDemo }: { isDemo: boolean }): Promise<void> {
  step("Migrating …");
  const names = await migrateUp(url).catch((error) => {
    throw new Error(`The database could not be migrated: ${reasonOf(error)}`, { cause: error });
  });
  done(names.length ? `Migrated: ${names.join(", ")}.` : "The database is up to date.");
  await seedIfEmpty(url, { isDemo });
}

/** Fills a database that has no platform yet; returns whether it did. */
export async function seedIfEmpty(url: string, { isDemo }: { isDemo: boolean }): Promise<boolean> {
  const { db, close } = connect(url);
  try {
    if (!(await isEmpty(db))) return false;
    step("Seeding …");
    const { platforms, vendors, pages } = await seed(db);
    if (isDemo) await seedPeople(db);
    done(`Seeded ${platforms} platforms, ${vendors} vendors and ${pages} pages.`);
    return true;
  } finally {
    await close();
  }
}
