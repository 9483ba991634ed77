import { z } from "zod";
import { codeSchema } from "../codes";
import { localeSchema } from "../pages/locale";
import { eventTypes, membershipChanges, slugTypes, testType } from "./event-types";

const named = z.object({ id: z.guid(), code: codeSchema, name: z.string() });

const page = z.object({
  id: z.guid(),
  layer: z.enum(["platform", "default", "vendor"]),
  slug: z.string(),
  locale: localeSchema,
});

const membership = z.object({
  id: z.guid(),
  change: z.enum(membershipChanges),
  tier: z.string().describe("The tier's code."),
  isEnded: z.boolean(),
});

const head = { timestamp: z.iso.datetime().describe("When it happened.") };

const aboutPage = {
  platform: named,
  vendor: named.nullable().describe("Whose page it is; null where it is the platform's own."),
  page,
};

const pageTypes = eventTypes.filter(
  (type) => type !== "membership.changed" && type !== "page.renamed" && !slugTypes.some((each) => each === type),
);

/**
 * The body of a message to a webhook, by its type. It names what it is about and holds no content: what a page says now
 * is for the API to answer.
 */
export const messageSchemas = {
  ...Object.fromEntries(
    pageTypes.map((type) => [type, z.object({ type: z.literal(type), ...head, data: z.object(aboutPage) })]),
  ),
  ...Object.fromEntries(
    slugTypes.map((type) => [
      type,
      z.object({
        type: z.literal(type),
        ...head,
        data: z.object({ platform: named, vendor: named, slug: z.string().describe("Of the page in every language.") }),
      }),
    ]),
  ),
  "page.renamed": z.object({
    type: z.literal("page.renamed"),
    ...head,
    data: z.object({ ...aboutPage, formerSlug: z.string() }),
  }),
  "membership.changed": z.object({
    type: z.literal("membership.changed"),
    ...head,
    data: z.object({ platform: named, vendor: named, membership }),
  }),
  [testType]: z.object({ type: z.literal(testType), ...head, data: z.object({ platform: named }) }),
} as Readonly<Record<string, z.ZodObject>>;
