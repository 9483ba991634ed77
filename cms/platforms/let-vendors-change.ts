import type { Context } from "../context";
import { parse } from "../parse";
import { type VendorToken, vendorTokensSchema } from "../storefronts/vendor-theme";
import { tags } from "../tags";
import { type PlatformTarget, platformForWrite, storePlatform } from "./platform-for-write";

/**
 * Decides what of its theme a platform lets its vendors change for their storefronts. What one of them changed and may
 * not any more rests; it is back once it is allowed again.
 *
 * @returns the platform's version now, and the tags of what visitors see differently.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function letVendorsChange(
  ctx: Context,
  { tokens, ...target }: PlatformTarget & { tokens: readonly VendorToken[] },
): Promise<{ version: number; tags: string[] }> {
  const platform = await platformForWrite(ctx, "platform.update", target);
  const vendorTokens = parse(vendorTokensSchema, tokens);
  const version = await storePlatform(ctx, platform, { vendorTokens }, "platform.let-vendors-change");
  return { version, tags: [tags.platform(platform.id)] };
}
