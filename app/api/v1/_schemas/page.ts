import { z } from "zod";
import type { Layer, layers } from "@/cms/pages/layer";
import { code, id, locale, moment, named, partOf } from "./common";
import { document } from "./documents";

const layerNames = { 0: "platform", 1: "default", 2: "vendor" } as const satisfies Record<Layer, keyof typeof layers>;

/** The layer of a page by its name. */
export const layer = z.enum(Object.values(layerNames));

/** The name of a layer as it is stored. */
export const nameOfLayer = (stored: Layer) => layerNames[stored];

export const publication = z
  .enum(["draft", "scheduled", "published", "changed"])
  .describe("How far it is on its way to visitors; changed is public with a newer draft.");

export const pausedBy = z
  .enum(["plan", "locked"])
  .nullable()
  .describe("Why a vendor's page is not shown: the plan has no room for it, or the platform has locked it.");

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

const pageList = partOf(listedPage).extend({
  isPartial: z.boolean().describe("So many pages have the searched words that only some were looked through."),
});

/** A page with what is being written. */
const page = z.object({
  id,
  version: z.int().describe("Rises with every change; its ETag."),
  layer,
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
  isShownByVendors: z.boolean().describe("Of a platform page: vendors without a page of their own show it."),
  lockedSectionIds: z.array(id),
  pausedBy,
  document,
  originRevisionId: id.nullable().describe("Of an override: what it lies over, to be handed back with what is saved."),
});

export const pageSchemas = { Page: page, PageList: pageList } as const;
