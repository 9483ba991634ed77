import { z } from "zod";
import { layerNames } from "@/cms/pages/layer";
import { id, locale, moment, partOf } from "./common";

const redirect = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  from: z.string().describe("A path of the site, without its language."),
  to: z.string().describe("A path of the same site."),
  platform: z.string().describe("The platform's name."),
  vendor: z.string().nullable().describe("The vendor's name; null for the platform's own site."),
  createdAt: moment,
});

const trace = z.object({
  paths: z.array(z.string()).describe("What was asked for, and where it led step by step."),
  page: z
    .object({ slug: z.string(), locale, layer: z.enum(layerNames), title: z.string() })
    .nullable()
    .describe("Null where it ends in a 404."),
});

export const redirectSchemas = { Redirect: redirect, RedirectList: partOf(redirect), RedirectTrace: trace } as const;
