import type { Context } from "../context";
import { parse } from "../parse";
import { tags } from "../tags";
import { type PlatformTarget, platformForWrite, storePlatform } from "./platform-for-write";
import { type ThemeInput, themeSchema } from "./theme";

/**
 * Gives a platform another look, on its own site and on all of its storefronts.
 *
 * @returns the platform's version now, and the tags of what visitors see differently.
 * @throws Invalid, also where a text would be hard to read on its ground; NotFound, Forbidden, Conflict("version").
 */
export async function changeTheme(
  ctx: Context,
  { theme: input, ...target }: PlatformTarget & { theme: ThemeInput },
): Promise<{ version: number; tags: string[] }> {
  const platform = await platformForWrite(ctx, "platform.update", target);
  const theme = parse(themeSchema, input);
  const version = await storePlatform(ctx, platform, { theme }, "platform.change-theme");
  return { version, tags: [tags.platform(platform.id), tags.platforms] };
}
