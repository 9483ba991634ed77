import { eq } from "drizzle-orm";
import { platforms } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import { offeredLocales } from "./site-look";
import { type StorefrontTarget, storefrontForWrite, storeStorefront } from "./storefront-for-write";

/**
 * Chooses in which of its platform's languages a storefront is offered. What is written in another language stays, and
 * visitors do not find it. Whoever chooses all of them gets those too that the platform adds later.
 *
 * @returns the settings' version now, and the tags of what visitors see differently.
 * @throws Invalid where one of them is none of the platform's, or its default is not among them; NotFound, Forbidden,
 *   Conflict("version").
 */
export async function changeLocales(
  ctx: Context,
  { locales, ...target }: StorefrontTarget & { locales: readonly string[] },
): Promise<{ version: number; tags: string[] }> {
  const before = await storefrontForWrite(ctx, target);
  const [platform] = await ctx.db
    .select({ locales: platforms.locales, defaultLocale: platforms.defaultLocale })
    .from(platforms)
    .where(eq(platforms.id, target.platformId));
  if (!platform) throw new NotFound("The platform does not exist.");
  const foreign = locales.find((locale) => !platform.locales.includes(locale));
  if (foreign)
    throw new Invalid([{ path: "locales", message: `has “${foreign}”, which the platform is not written in` }]);
  if (!locales.includes(platform.defaultLocale)) {
    const message = `must have “${platform.defaultLocale}”: pages that are not translated are shown in it`;
    throw new Invalid([{ path: "locales", message }]);
  }
  const chosen = offeredLocales(platform, locales);
  const isAll = chosen.length === platform.locales.length;
  return storeStorefront(ctx, target, before, { locales: isAll ? null : chosen }, "storefront.change-locales");
}
