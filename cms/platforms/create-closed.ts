import { eq } from "drizzle-orm";
import { platforms } from "@/db/schema";
import type { Context } from "../context";
import { parse } from "../parse";
import { vendorTokensSchema } from "../storefronts/vendor-theme";
import { createPlatform, type PlatformInput } from "./create-platform";

/**
 * Creates a platform that takes over what another one is: closed, for it says of itself what the other does until
 * somebody has looked it through and opens it.
 *
 * @param vendorTokens what its vendors may change of its theme.
 * @throws as `createPlatform` does.
 */
export async function createClosed(
  ctx: Context,
  { vendorTokens, ...settings }: PlatformInput & { vendorTokens: readonly string[] },
): Promise<{ platformId: string; tags: string[] }> {
  const created = await createPlatform(ctx, settings);
  const changes = { isActive: false, vendorTokens: parse(vendorTokensSchema, vendorTokens) };
  await ctx.db.update(platforms).set(changes).where(eq(platforms.id, created.platformId));
  return created;
}
