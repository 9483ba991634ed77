import { z } from "zod";
import { NotFound } from "@/cms/errors";
import { choicesSchema } from "@/cms/inheritance/choices";
import type { Patch } from "@/cms/inheritance/patch";
import { sourceMap } from "@/cms/inheritance/source-map";
import { findStanding } from "@/cms/pages/find-standing";
import { previewReview, reviewUpdates } from "@/cms/pages/review-updates";
import type { Standing } from "@/cms/pages/standing";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { originAnswer, standingSchemas } from "../../_schemas/standing";
import { stateAnswer } from "../../_schemas/storefront-page";
import { pageAnswer } from "./page-answer";
import { ofPage, ofVendor } from "./places";

const atPage = { tag: "Pages", place: "vendor", params: ofPage } as const;
const choices = choicesSchema.describe(
  "By page field and section: `mine`, `default`, or another value by `edit`. What is not named stays to be decided.",
);

/** How a vendor's page stands to its default, and what is decided about it. */
export const reviewPages: readonly Operation[] = [
  operation({
    ...atPage,
    id: "getVendorPageStanding",
    method: "GET",
    path: `${ofVendor.path}/{pageId}/standing`,
    summary: "How a page stands to what is behind it: its state, its patch, and where each field comes from",
    needs: ["page.read"],
    answer: standingSchemas.Standing,
    run: async (ctx, { params }) => {
      const standing = await findStanding(ctx, params);
      if (!standing) throw new NotFound("The page is deleted, and stands over nothing.");
      return { body: standingAnswer(standing), version: standing.version };
    },
  }),
  operation({
    ...atPage,
    id: "getVendorPageReview",
    method: "GET",
    path: `${ofVendor.path}/{pageId}/review`,
    summary: "What the default changed where the vendor changed it too, word by word",
    needs: ["page.review", "page.read"],
    answer: standingSchemas.OpenReview,
    isVersioned: true,
    run: async (ctx, { params: { pageId } }) => {
      const review = await previewReview(ctx, { pageId, version: undefined, choices: {} });
      const { left, originRevisionId, version } = review;
      return { body: { ...left, originRevisionId }, version };
    },
  }),
  operation({
    ...atPage,
    id: "previewVendorPageReview",
    method: "POST",
    path: `${ofVendor.path}/{pageId}/review/preview`,
    summary: "What a page would come to by a decision, without storing anything",
    needs: ["page.review", "page.read"],
    body: z.strictObject({ choices }),
    answer: standingSchemas.ReviewPreview,
    mayNameVersion: true,
    isPreview: true,
    run: async (ctx, { params, body, version }) => ({
      body: await previewReview(ctx, { ...params, version, ...body }),
    }),
  }),
  operation({
    ...atPage,
    id: "reviewVendorPage",
    method: "POST",
    path: `${ofVendor.path}/{pageId}/review`,
    summary: "Decide about updates: take, keep mine or edit, for some or for all; a new draft",
    needs: ["page.review", "page.read"],
    body: z.strictObject({
      choices,
      originRevisionId: id.describe("Of the review that was read: nobody decides about what they have not seen."),
    }),
    answer: pageSchemas.Page,
    isConditional: true,
    run: async (ctx, { params: { pageId }, body, version }) => {
      await reviewUpdates(ctx, { pageId, version, ...body });
      return pageAnswer(ctx, pageId);
    },
  }),
];

function standingAnswer({ version, state, origin, override, baseRevisionId }: Standing) {
  return {
    version,
    state: stateAnswer(state),
    origin: origin && originAnswer(origin),
    patch: override && handedOver(override.patch),
    baseRevisionId,
    sources: origin && override && sourceMap(origin, override.patch, { base: override.base, ...origin }),
  };
}

/** What was settled since the base is Orion's own note: a patch is handed back without it. */
function handedOver({ reconciled: _, ...changes }: Patch) {
  return changes;
}
