import { z } from "zod";
import { templateSchema } from "@/cms/pages/template";
import { themeColors, themeShape } from "@/cms/platforms/theme";
import { code, locale, moment } from "./common";
import { deliveredImage, deliveredLink, deliveredSection } from "./delivered-section";

const source = z.enum(["platform", "default", "vendor"]).describe("The layer that it comes from.");
const sources = z.record(z.string(), source).describe("By the name of each field.");

const language = z.object({
  locale,
  name: z.string().describe("Its own name, such as Français."),
  isWritten: z.boolean().describe("Whether the home page is written in it; language menus offer no others."),
  home: z.string().describe("The path of the home page."),
  tagline: z.string(),
  menus: z.object({
    header: z.array(deliveredLink),
    footer: z.array(deliveredLink),
    legal: z.array(deliveredLink),
  }),
  action: deliveredLink.nullable().describe("The header's button: the contact page, which its menu leaves out."),
  words: z
    .record(z.string(), z.string())
    .describe("What the product's own pages say around the content, by names such as openingHours."),
});

const site = z.object({
  kind: z.enum(["platform", "storefront"]),
  name: z.string(),
  platform: z.object({ name: z.string(), base: z.string().describe("What its paths begin with, seen from here.") }),
  vendor: z.object({ code, name: z.string() }).nullable(),
  defaultLocale: locale,
  locales: z.array(locale),
  base: z.string().describe("What all paths of the site begin with, such as /oms; empty on a host of its own."),
  canonicalBase: z.string(),
  primaryOrigin: z.string().nullable().describe("Where visitors of this host are led; null where they stay."),
  theme: z.object({ colors: z.object(themeColors.shape), ...themeShape }),
  logo: deliveredImage.nullable(),
  profile: z.object({
    legalName: z.string(),
    email: z.string(),
    phone: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    country: z.string(),
    address: z.string().describe("Street, town and country in one line."),
  }),
  languages: z.array(language),
});

const page = z.object({
  kind: z.literal("page"),
  slug: z.string(),
  locale: locale.describe(
    "The language that is shown: the default one where the page is not written in the wanted one.",
  ),
  wantedLocale: locale,
  source,
  template: templateSchema,
  title: z.string(),
  updatedAt: moment.describe("When what is shown was published."),
  seo: z.object({
    title: z.string(),
    description: z.string(),
    siteName: z.string(),
    canonical: z.string(),
    alternates: z.array(z.object({ locale: z.string().describe("A language, or x-default."), address: z.string() })),
    robots: z.object({ index: z.boolean(), follow: z.boolean() }),
    image: z.object({ src: z.string(), alt: z.string(), width: z.int(), height: z.int() }),
  }),
  structuredData: z.record(z.string(), z.unknown()).describe("JSON-LD in the vocabulary of schema.org."),
  languages: z.array(z.object({ locale, label: z.string(), href: z.string(), isCurrent: z.boolean() })),
  sections: z.array(deliveredSection),
  sourceMap: z
    .object({
      fields: sources,
      sections: z.array(z.object({ id: z.string(), source, fields: sources })),
    })
    .nullable()
    .describe("Where each field and section comes from; null where it was not asked for."),
});

const redirect = z.object({
  kind: z.literal("redirect"),
  location: z.string().describe("A path as the site has them, or an address of its primary host."),
  status: z.literal(308),
});

const sitemap = z.object({
  entries: z.array(
    z.object({
      locale,
      slug: z.string(),
      address: z.string(),
      alternates: z.array(z.object({ locale, address: z.string() })),
      lastModified: moment,
    }),
  ),
});

export const deliverySchemas = {
  DeliveredImage: deliveredImage,
  DeliveredSection: deliveredSection,
  DeliveredSite: site,
  DeliveredVisit: z.discriminatedUnion("kind", [page, redirect]),
  DeliveredSitemap: sitemap,
} as const;
