import { generateLegacy, largeLegacy, smallLegacy } from "@/cms/legacy/generate/generate-legacy";
import { legacyPassword } from "@/cms/legacy/generate/people";
import { connect } from "@/db/client";
import { createDatabase, openDatabase } from "../postgres/database";
import { done, say, step } from "../process/print";
import { oldUrl, placeOf } from "./databases";
import type { LegacyCommand } from "./read-command";

/** `npm run legacy -- generate`: an old database to try the import with. */
export async function generate({ from, isLarge, seed }: LegacyCommand): Promise<void> {
  const database = await openDatabase();
  try {
    const url = oldUrl(from, database.ownerUrl);
    if (!from.includes("://")) await createDatabase(database.ownerUrl, from);
    const { db, sql, close } = connect(url, { max: 2 });
    try {
      const [{ tables = 0 } = {}] =
        await sql`select count(*)::int as tables from pg_tables where schemaname = current_schema()`;
      if (tables) throw new Error(`${placeOf(url)} has tables already. Name another database with --from.`);
      const size = { ...(isLarge ? largeLegacy : smallLegacy), seed };
      step(`Generating ${size.vendors.toLocaleString("en")} vendors …`);
      await generateLegacy(db, size);
      done(`Generated in ${placeOf(url)}. Everyone's password is “${legacyPassword}”.`);
      // An address has a password in it.
      if (!from.includes("://")) say(`\n  npm run legacy -- plan --from ${from}\n`);
    } finally {
      await close();
    }
  } finally {
    await database.stop();
  }
}
