import type { Context } from "../context";
import { type HomeTemplate, homeTemplateSchema } from "../pages/template";
import { parse } from "../parse";
import { tags } from "../tags";
import { type PlatformTarget, platformForWrite, storePlatform } from "./platform-for-write";

/**
 * Composes a platform's home page in another way, and those of storefronts that have not chosen one of their own.
 *
 * @returns the platform's version now, and the tags of what visitors see differently.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function changeHomeTemplate(
  ctx: Context,
  { homeTemplate: input, ...target }: PlatformTarget & { homeTemplate: HomeTemplate },
): Promise<{ version: number; tags: string[] }> {
  const platform = await platformForWrite(ctx, "platform.update", target);
  const homeTemplate = parse(homeTemplateSchema, input);
  const version = await storePlatform(ctx, platform, { homeTemplate }, "platform.change-home-template");
  return { version, tags: [tags.platform(platform.id)] };
}
