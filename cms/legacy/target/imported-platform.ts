import { and, eq } from "drizzle-orm";
import { legacyEntries, platforms } from "@/db/schema";
import type { Context } from "../../context";
import { NotFound } from "../../errors";

/** The id of a platform that took in an old database. @throws NotFound where there is none with the code, or it took in nothing. */
export async function importedPlatform({ db }: Context, code: string): Promise<string> {
  const [platform] = await db.select({ id: platforms.id }).from(platforms).where(eq(platforms.code, code));
  if (!platform) throw new NotFound(`There is no platform “${code}” in Orion.`);
  const isSource = and(eq(legacyEntries.platformId, platform.id), eq(legacyEntries.kind, "source"));
  if (!(await db.$count(legacyEntries, isSource))) throw new NotFound("The platform has taken in no old database.");
  return platform.id;
}
