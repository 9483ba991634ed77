import { z } from "zod";
import { homeTemplateSchema } from "@/cms/pages/template";
import { themeColors, themeShape } from "@/cms/platforms/theme";
import { optionalImage } from "@/cms/sections/fields";
import { vendorTokens } from "@/cms/storefronts/vendor-theme";
import { profileSchema } from "@/cms/vendors/profile";
import { code, id, locale, moment } from "./common";

const count = z.int().min(0);

/** A look as it was stored, whatever is asked of new ones. */
const theme = z.object({ colors: themeColors, ...themeShape, mark: optionalImage });

const listedPlatform = z.object({
  id,
  code,
  name: z.string(),
  pathPrefix: z.string(),
  locales: z.array(locale),
  isActive: z.boolean(),
  host: z.string().nullable().describe("The primary host of its own site."),
});

const platform = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  code,
  name: z.string(),
  pathPrefix: z.string().describe("The first part of its addresses under the application's host."),
  defaultLocale: locale,
  locales: z.array(locale),
  theme,
  vendorTokens: z.array(z.enum(vendorTokens)).describe("What of the theme vendors may change for their storefronts."),
  homeTemplate: homeTemplateSchema,
  profile: profileSchema,
  isActive: z.boolean().describe("Whether its site and its storefronts answer."),
  createdAt: moment,
  updatedAt: moment,
  counts: z.object({ members: count, platformPages: count, defaults: count, redirects: count, admins: count }),
});

export const platformSchemas = {
  Platform: platform,
  PlatformList: z.object({ items: z.array(listedPlatform), nextCursor: z.null() }),
  Profile: profileSchema,
  Theme: theme,
} as const;
