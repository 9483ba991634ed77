import { z } from "zod";
import { platforms } from "@/db/schema";
import { audit } from "../audit";
import { pathPrefixSchema, platformCodeSchema } from "../codes";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { homeTemplateSchema } from "../pages/template";
import { parse } from "../parse";
import { authorise, installation } from "../policy";
import { tags } from "../tags";
import { profileSchema } from "../vendors/profile";
import { violates } from "../violations";
import { languageSchema } from "./languages";
import { refuseLookAlike } from "./refuse-look-alike";
import { themeSchema } from "./theme";

export const platformSchema = z
  .strictObject({
    code: platformCodeSchema,
    name: z.string().min(1).max(60),
    pathPrefix: pathPrefixSchema,
    defaultLocale: languageSchema,
    locales: z.array(languageSchema).min(1).max(20),
    theme: themeSchema,
    homeTemplate: homeTemplateSchema,
    profile: profileSchema,
  })
  .refine(({ locales, defaultLocale }) => locales.includes(defaultLocale), {
    message: "must be one of the locales",
    path: ["defaultLocale"],
  });

export type PlatformInput = z.input<typeof platformSchema>;

/**
 * Creates an active platform; it is live at once under its path prefix.
 *
 * @throws Invalid, or Conflict where the code or the prefix is taken, or looks like one that is.
 */
export async function createPlatform(
  ctx: Context,
  input: PlatformInput,
): Promise<{ platformId: string; tags: string[] }> {
  authorise(ctx, "platform.create", installation);
  const values = parse(platformSchema, input);
  await refuseLookAlike(ctx, values);
  try {
    const [platform] = await ctx.db.insert(platforms).values(values).returning({ id: platforms.id });
    if (!platform) throw new Error("The platform was not stored.");
    const detail = { version: 1, after: { code: values.code, name: values.name } };
    await audit(ctx, { action: "platform.create", platformId: platform.id, subjectId: platform.id, detail });
    return { platformId: platform.id, tags: [tags.platforms, tags.place(values.pathPrefix)] };
  } catch (error) {
    if (violates(error, "platforms_code_unique")) throw new Conflict("code", "Another platform has this code.");
    if (violates(error, "platforms_path_prefix_unique")) throw new Conflict("pathPrefix", "Another platform has it.");
    throw error;
  }
}
