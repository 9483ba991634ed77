import { connect } from "@/db/client";
import { migrateUp, missingMigrations } from "@/db/migrations";
import { groupRoles } from "@/db/roles";
import type { OpenDatabase } from "../postgres/database";
import { done, reasonOf, step } from "../process/print";
import { isEmpty, seed } from "../seed/seed";
import { seedPeople } from "../seed/seed-people";

/**
 * Brings the database to the newest migration, and fills it where it is empty. A server that was given no owner's login
 * only makes sure that both have been done.
 *
 * @throws Error with a sentence for the user.
 */
export async function prepareDatabase({ ownerUrl, serverUrl, isEmbedded }: Omit<OpenDatabase, "stop">): Promise<void> {
  step("Migrating …");
  if (await ownsNothing(ownerUrl)) {
    await refuseMissing(serverUrl);
  } else {
    const names = await migrateUp(ownerUrl).catch((error) => {
      throw new Error(`The database could not be migrated: ${reasonOf(error)}`, { cause: error });
    });
    done(names.length ? `Migrated: ${names.join(", ")}.` : "The database is up to date.");
    await seedIfEmpty({ ownerUrl, isEmbedded });
  }
  await refuseLogin(serverUrl);
}

/**
 * Fills a database that has no platform yet; returns whether it did. In the embedded one, which is a demonstration,
 * there are people too, with a password that everyone knows.
 */
export async function seedIfEmpty({
  ownerUrl,
  isEmbedded,
}: Pick<OpenDatabase, "ownerUrl" | "isEmbedded">): Promise<boolean> {
  const { db, close } = connect(ownerUrl, { scope: "everything" });
  try {
    if (!(await isEmpty(db))) return false;
    step("Seeding …");
    const { platforms, vendors, pages } = await seed(db);
    if (isEmbedded) await seedPeople(db);
    done(`Seeded ${platforms} platforms, ${vendors} vendors and ${pages} pages.`);
    return true;
  } finally {
    await close();
  }
}

/** Whether a login may not migrate: there are migrations, and they are someone else's. */
async function ownsNothing(url: string): Promise<boolean> {
  const { sql, close } = connect(url, { max: 1 });
  try {
    const [row] = await sql`
      select 1 from pg_namespace where nspname = 'drizzle' and not pg_has_role(nspowner, 'USAGE')`;
    return row !== undefined;
  } finally {
    await close();
  }
}

async function refuseMissing(serverUrl: string): Promise<void> {
  const missing = await missingMigrations(serverUrl);
  if (missing.length) {
    const names = missing.join(", ");
    throw new Error(`The database lacks ${names}. Run npm run db:migrate with the owner's OWNER_DATABASE_URL.`);
  }
  done("The database is up to date.");
}

/** @throws Error where the server could not take on the roles that it works as. */
async function refuseLogin(serverUrl: string): Promise<void> {
  for (const role of groupRoles) {
    const { sql, close } = connect(serverUrl, { max: 1, role });
    try {
      await sql`select`;
    } catch (cause) {
      throw new Error(
        `${new URL(serverUrl).username} of DATABASE_URL cannot take on the role ${role} (${reasonOf(cause)}). ` +
          "Run npm run db:prepare -- --login with the owner's OWNER_DATABASE_URL.",
        { cause },
      );
    } finally {
      await close();
    }
  }
}
