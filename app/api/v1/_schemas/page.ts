import { z } from "zod";
import { code, id, locale, moment, named, partOf } from "./common";
import { document } from "./documents";

const publication = z
  .enum(["draft", "scheduled", "published", "changed"])
  .describe("How far it is on its way to visitors; changed is public with a newer draft.");

/** One line of a list of pages. */
const listedPage = z.object({
  id,
  version: z.int(),
  kind: z.enum(["platform", "default", "override", "custom"]),
  title: z.string(),
  slug: z.string(),
  locale,
  platform: named,
  vendor: named.nullable(),
  publication,
  scheduledAt: moment.nullable(),
  updatedAt: moment,
  author: z.string().nullable().describe("Who saved it last."),
  isLocked: z.boolean(),
  isRequired: z.boolean(),
  isPaused: z.boolean(),
  isDetached: z.boolean(),
  isDeleted: z.boolean(),
});

/** A page with what is being written. */
const page = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  layer: z.enum(["platform", "default", "vendor"]),
  slug: z.string(),
  locale,
  platform: z.object({ id, code, name: z.string() }),
  vendor: named.nullable(),
  publication,
  isPublic: z.boolean().describe("Whether a revision of it is public, whatever waits."),
  scheduledAt: moment.nullable(),
  updatedAt: moment,
  isDeleted: z.boolean(),
  isLocked: z.boolean(),
  isRequired: z.boolean(),
  isShownByVendors: z.boolean(),
  lockedSectionIds: z.array(id),
  pausedBy: z.enum(["plan", "locked"]).nullable(),
  document,
  originRevisionId: id.nullable().describe("Of an override: what it lies over, to be handed back with what is saved."),
});

export const pageSchemas = { Page: page, PageList: partOf(listedPage) } as const;
