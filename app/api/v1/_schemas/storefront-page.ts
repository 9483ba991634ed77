import { z } from "zod";
import type { PageState } from "@/cms/inheritance/page-state";
import { id, locale, moment, partOf } from "./common";
import { layer, nameOfLayer, pausedBy, publication } from "./page";

const origin = layer.describe("What stands behind it: the platform's default, or its own page.");

/** What a vendor's page is, over what stands behind it. */
export const pageState = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("default"), origin, isLocked: z.boolean(), isRequired: z.boolean() }),
  z.object({
    kind: z.literal("override"),
    origin,
    customised: z.int().describe("How many sections are the vendor's."),
    total: z.int(),
    updates: z.int().describe("How many sections and page fields wait for a decision."),
    pausedBy,
  }),
  z.object({ kind: z.literal("detached"), origin, pausedBy }),
  z.object({ kind: z.literal("hidden") }),
  z.object({ kind: z.literal("custom"), shadows: origin.nullable(), pausedBy }),
]);

/** A state as it is answered. */
export function stateAnswer(state: PageState): z.input<typeof pageState> {
  switch (state.kind) {
    case "hidden":
      return state;
    case "default":
      return { ...state, origin: nameOfLayer(state.origin) };
    case "override":
    case "detached":
      return { ...state, origin: nameOfLayer(state.origin), pausedBy: state.paused };
    case "custom": {
      const shadows = state.shadows === null ? null : nameOfLayer(state.shadows);
      return { kind: state.kind, shadows, pausedBy: state.paused };
    }
  }
}

const place = z.int().nullable();

/** One slug of a storefront in a language. */
const storefrontPage = z.object({
  slug: z.string(),
  locale: z.union([locale, z.literal("")]).describe("Empty for a hidden slug that nothing stands behind any more."),
  title: z.string(),
  state: pageState,
  menus: z.object({ header: place, footer: place, legal: place }),
  changedAt: moment.nullable(),
  own: z
    .object({ pageId: id, version: z.int(), publication, scheduledAt: moment.nullable(), updatedAt: moment })
    .nullable()
    .describe("The vendor's own page; null where it only inherits."),
});

const storefrontPageList = partOf(storefrontPage).extend({
  total: z.int().describe("How many there are whatever the filters say."),
  tabs: z.object({ all: z.int(), platform: z.int(), mine: z.int(), attention: z.int(), hidden: z.int() }),
  states: z.object({ draft: z.int(), scheduled: z.int(), published: z.int(), changed: z.int() }),
  locales: z.array(locale).describe("The languages that the storefront offers."),
});

const update = z.object({
  pageId: id,
  title: z.string(),
  slug: z.string(),
  locale,
  publication,
  publishedAt: moment.nullable().describe("When the default was published."),
  fields: z.array(z.string()),
  sections: z.array(z.object({ id, kind: z.string(), title: z.string(), isRemoved: z.boolean() })),
  isReordered: z.boolean(),
});

export const storefrontPageSchemas = {
  PageState: pageState,
  StorefrontPageList: storefrontPageList,
  UpdateList: partOf(update),
} as const;
