import { z } from "zod";
import type { StandingOrigin } from "@/cms/pages/standing";
import { id, locale } from "./common";
import { document, patch } from "./documents";
import { layer, nameOfLayer } from "./page";
import { pageState } from "./storefront-page";

const origin = z.object({
  pageId: id,
  layer,
  revisionId: id.describe("Its public revision."),
  document,
  lockedSectionIds: z.array(id),
});

/** What stands behind a page as it is answered. */
export function originAnswer({ layer: stored, lockedSectionIds, ...facts }: StandingOrigin): z.input<typeof origin> {
  return { ...facts, layer: nameOfLayer(stored), lockedSectionIds: [...lockedSectionIds] };
}

const fieldSource = z.object({
  source: z.enum(["platform", "default", "vendor"]),
  isSame: z.boolean().describe("The vendor overrides it with the value that the default has."),
});
const fieldSources = z.record(z.string(), fieldSource);

const sectionSource = z.object({
  id,
  kind: z.string(),
  state: z.enum(["inherited", "customised", "hidden", "added", "locked", "updated"]),
  isMoved: z.boolean(),
  isOrphaned: z.boolean().describe("The vendor's version of a section that the default does not have any more."),
  isParked: z.boolean().describe("What the override says of it is set aside while the platform locks it."),
  fields: fieldSources,
});

/** How a vendor's page stands to what is behind it. */
const standing = z.object({
  version: z.int(),
  state: pageState,
  origin: origin.nullable().describe("Null where nothing stands behind the page."),
  patch: patch.nullable().describe("What an override changes; null where the page is whole."),
  baseRevisionId: id.nullable().describe("The default's revision that the patch was made on."),
  sources: z
    .object({ fields: fieldSources, sections: z.array(sectionSource) })
    .nullable()
    .describe("Where each field and section of an override comes from."),
});

const inheritedPage = origin.extend({ slug: z.string(), locale, isLocked: z.boolean(), isRequired: z.boolean() });

const words = z
  .array(z.object({ kind: z.enum(["same", "added", "removed"]), text: z.string() }))
  .nullable()
  .describe("The difference word by word; null where it is no text.");

const reviewField = z.object({
  name: z.string(),
  base: z.unknown().describe("As the vendor saw it last."),
  origin: z.unknown().describe("As the default has it now."),
  mine: z.unknown().optional().describe("As the vendor has it, where the vendor changed it."),
  isConflict: z.boolean(),
  upstream: words,
  own: words,
});

/** What the default changed where the vendor changed it too. */
const review = z.object({
  fields: z.array(reviewField),
  sections: z.array(
    z.object({
      id,
      kind: z.string(),
      isRemoved: z.boolean().describe("The default does not have it any more."),
      isHidden: z.boolean(),
      fields: z.array(reviewField),
    }),
  ),
  isReordered: z.boolean(),
});

export const standingSchemas = {
  Standing: standing,
  InheritedPage: inheritedPage,
  Review: review,
  OpenReview: review.extend({
    originRevisionId: id.describe("What the default was read from; `reviewVendorPage` asks for it."),
  }),
  ReviewPreview: z.object({ document, left: review }),
} as const;
