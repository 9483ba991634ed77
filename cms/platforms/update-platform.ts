import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { pages } from "@/db/schema";
import { pathPrefixSchema } from "../codes";
import { beyondScope, type Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import { tags } from "../tags";
import { changedProfile, profileChangesSchema } from "../vendors/profile";
import { violates } from "../violations";
import { languageSchema } from "./languages";
import { type PlatformRow, type PlatformTarget, platformForWrite, storePlatform } from "./platform-for-write";
import { refuseLookAlike } from "./refuse-look-alike";

/** What of a platform can be changed later; what is left out stays, of its profile too. */
export const platformChangesSchema = z
  .strictObject({
    name: z.string().min(1).max(60),
    pathPrefix: pathPrefixSchema,
    profile: profileChangesSchema,
    defaultLocale: languageSchema,
    locales: z.array(languageSchema).min(1).max(20),
  })
  .partial();

export type PlatformChanges = z.input<typeof platformChangesSchema>;

/**
 * Changes what a platform is called, where it is found, who runs it and in which languages; what is left out stays.
 * Under its old prefix it is not found any more.
 *
 * @returns the platform's version now, and the tags of what visitors see differently.
 * @throws Invalid; Conflict("locales") where pages are written in a language that is to go, with how many; Conflict for
 *   "pathPrefix" where another platform has it or one like it; NotFound, Forbidden, Conflict("version").
 */
export async function updatePlatform(
  ctx: Context,
  { platformId, version, ...input }: PlatformTarget & PlatformChanges,
): Promise<{ version: number; tags: string[] }> {
  const platform = await platformForWrite(ctx, "platform.update", { platformId, version });
  const { profile, ...rest } = parse(consistentWith(platform), input);
  const changes = profile ? { ...rest, profile: changedProfile(platform.profile, profile) } : rest;
  const { pathPrefix = platform.pathPrefix, locales = platform.locales } = changes;
  if (pathPrefix !== platform.pathPrefix) {
    authorise(ctx, "platform.change-prefix", installation);
    await beyondScope(ctx, (wide) => refuseLookAlike(wide, { pathPrefix }, platformId));
  }
  await refuseUsed(
    ctx,
    platformId,
    platform.locales.filter((locale) => !locales.includes(locale)),
  );
  try {
    const places = [...new Set([platform.pathPrefix, pathPrefix])].map(tags.place);
    const stored = await storePlatform(ctx, platform, changes, "platform.update");
    return { version: stored, tags: [tags.platform(platformId), tags.platforms, ...places] };
  } catch (error) {
    if (violates(error, "platforms_path_prefix_unique")) throw new Conflict("pathPrefix", "Another platform has it.");
    throw error;
  }
}

/** The changes, together with what stays: the default language is always one of the languages. */
function consistentWith({ locales, defaultLocale }: PlatformRow) {
  return platformChangesSchema.refine(
    (changes) => (changes.locales ?? locales).includes(changes.defaultLocale ?? defaultLocale),
    { message: "must be one of the locales", path: ["defaultLocale"] },
  );
}

async function refuseUsed({ db }: Context, platformId: string, locales: string[]): Promise<void> {
  if (!locales.length) return;
  const used = await db
    .select({ locale: pages.locale, count: sql<number>`count(*)::int` })
    .from(pages)
    .where(and(eq(pages.platformId, platformId), inArray(pages.locale, locales), isNull(pages.deletedAt)))
    .groupBy(pages.locale);
  const [first] = used;
  if (!first) return;
  const { locale, count } = first;
  const message = `“${locale}” cannot be removed: ${count} ${count === 1 ? "page is" : "pages are"} written in it.`;
  throw new Conflict("locales", message, { pages: Object.fromEntries(used.map((each) => [each.locale, each.count])) });
}
