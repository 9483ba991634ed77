import { z } from "zod";
import { vendorThemeSchema, vendorTokens } from "@/cms/storefronts/vendor-theme";
import { id, locale } from "./common";

const storefront = z.object({
  version: z.int().describe("Rises with every change of these settings; their ETag."),
  theme: vendorThemeSchema.describe("What the storefront changes of its platform's theme; the rest follows."),
  logo: z.object({ id, name: z.string(), src: z.string() }).nullable(),
  locales: z.array(locale).nullable().describe("The languages that it is offered in; null for all of its platform's."),
  vendorTokens: z.array(z.enum(vendorTokens)).describe("What its platform lets vendors change."),
  platformLocales: z.array(locale),
});

export const storefrontSchemas = { Storefront: storefront } as const;
