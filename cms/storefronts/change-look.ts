import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { media, platforms } from "@/db/schema";
import type { Context } from "../context";
import { Invalid, NotFound } from "../errors";
import type { Member } from "../memberships/standing";
import { parse } from "../parse";
import { faintMessage, faintPairs, type Theme } from "../platforms/theme";
import {
  type StorefrontSettings,
  type StorefrontTarget,
  storefrontForWrite,
  storeStorefront,
} from "./storefront-for-write";
import {
  changedFields,
  fieldsOf,
  laidOver,
  partOf,
  type VendorTheme,
  type VendorThemeInput,
  type VendorToken,
  vendorThemeSchema,
} from "./vendor-theme";

/** Whatever is wrong with a theme is told below `theme`. */
const lookSchema = z.strictObject({ theme: vendorThemeSchema });

/**
 * Gives a storefront its own look, within what its platform lets vendors change; what is left out follows the platform.
 * What the vendor changed before and the platform does not allow any more rests: it stays stored, and counts again once
 * it is allowed. A logo that rests can be taken away, so that its picture can be deleted.
 *
 * @param logoId a picture of the storefront's own library, or null for none.
 * @returns the settings' version now, and the tags of what visitors see differently.
 * @throws Invalid where something may not be changed, where a text would be hard to read on its ground, or where the
 *   logo is no picture of its library; NotFound, Forbidden, Conflict("version").
 */
export async function changeLook(
  ctx: Context,
  { theme: input, logoId, ...target }: StorefrontTarget & { theme: VendorThemeInput; logoId: string | null },
): Promise<{ version: number; tags: string[] }> {
  const before = await storefrontForWrite(ctx, target);
  const { theme: own } = parse(lookSchema, { theme: input });
  const platform = await findPlatformTheme(ctx, target.platformId);
  refuseForbidden(own, { logoId }, before, platform.vendorTokens);
  refuseFaint(platform.theme, own);
  if (logoId && logoId !== before.logoId) await refuseForeign(ctx, target, logoId);
  const resting = partOf(before.theme, fieldsOf(platform.vendorTokens), true);
  const theme = { ...resting, ...own, colors: { ...resting.colors, ...own.colors } };
  return storeStorefront(ctx, target, before, { theme, logoId }, "storefront.change-look");
}

async function findPlatformTheme({ db }: Context, platformId: string) {
  const [platform] = await db
    .select({ theme: platforms.theme, vendorTokens: platforms.vendorTokens })
    .from(platforms)
    .where(eq(platforms.id, platformId));
  if (!platform) throw new NotFound("The platform does not exist.");
  return { theme: platform.theme as Theme, vendorTokens: platform.vendorTokens as VendorToken[] };
}

function refuseForbidden(
  own: VendorTheme,
  { logoId }: { logoId: string | null },
  before: StorefrontSettings,
  allowed: readonly VendorToken[],
): void {
  const mayChange = fieldsOf(allowed);
  const message = "is not for vendors to change on this platform";
  const problems = changedFields(own)
    .filter((field) => !mayChange.includes(field))
    .map((field) => ({ path: field in own.colors ? `theme.colors.${field}` : `theme.${field}`, message }));
  const isChosen = logoId !== null && logoId !== before.logoId;
  if (isChosen && !allowed.includes("logo")) problems.push({ path: "logoId", message });
  if (problems.length) throw new Invalid(problems);
}

function refuseFaint(theme: Theme, own: VendorTheme): void {
  const { colors } = laidOver(theme, own);
  const problems = faintPairs(colors).map(([text, ground]) => ({
    path: `theme.colors.${text}`,
    message: faintMessage(colors, text, ground),
  }));
  if (problems.length) throw new Invalid(problems);
}

/** The picture is held until the transaction ends: it cannot be deleted between this and the writing. */
async function refuseForeign({ db }: Context, { platformId, vendorId }: Member, logoId: string): Promise<void> {
  const isOwn = and(eq(media.platformId, platformId), eq(media.vendorId, vendorId), isNull(media.deletedAt));
  const [picture] = await db
    .select({ id: media.id })
    .from(media)
    .where(and(eq(media.id, logoId), isOwn))
    .for("share");
  if (!picture) throw new Invalid([{ path: "logoId", message: "must be a picture of the storefront’s own library" }]);
}
