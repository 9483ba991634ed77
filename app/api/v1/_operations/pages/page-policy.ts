import { z } from "zod";
import {
  lockPage,
  lockSections,
  offerPage,
  releasePage,
  requirePage,
  unlockPage,
  withholdPage,
} from "@/cms/pages/lock-page";
import { promoteSection } from "@/cms/pages/promote-section";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { pageSchemas } from "../../_schemas/page";
import { pageAnswer } from "./page-answer";
import { ofPage, ofSection, onPlatform, pageStep } from "./places";

const steps = [
  ["lock", "page.lock", lockPage, "Lock a page for vendors: their overrides are paused, none can be started"],
  ["unlock", "page.lock", unlockPage, "Unlock a page: paused overrides are shown again as they were"],
  ["require", "page.require", requirePage, "Require a page of every vendor: it cannot be hidden"],
  ["release", "page.require", releasePage, "Leave it to vendors again whether they show a page"],
  ["withhold", "page.require", withholdPage, "Keep a platform page off the storefronts that do not have it yet"],
  ["offer", "page.require", offerPage, "Show a platform page on the storefronts of vendors"],
] as const;

/** What a platform decides about its pages for its vendors, in every language at once. */
export const pagePolicy: readonly Operation[] = [
  ...steps.map(([name, needs, verb, summary]) => {
    const description = "In every language. The policy is no part of what is saved, so no version rises by it.";
    return pageStep(onPlatform, { name, needs, verb, summary, description, isConditional: false });
  }),
  operation({
    id: "lockPageSections",
    method: "PUT",
    path: `${onPlatform.path}/{pageId}/locked-sections`,
    tag: "Pages",
    summary: "Lock some sections of a page and no others",
    description: "What overrides say of them is set aside until they are unlocked.",
    place: "platform",
    needs: ["page.lock", "page.read"],
    params: ofPage,
    body: z.strictObject({ sectionIds: z.array(id).max(60) }),
    answer: pageSchemas.Page,
    mayNameVersion: true,
    run: async (ctx, { params: { pageId }, body, version }) => {
      const { tags } = await lockSections(ctx, { pageId, version, ...body });
      return pageAnswer(ctx, pageId, { tags });
    },
  }),
  operation({
    id: "promotePageSection",
    method: "POST",
    path: `${onPlatform.path}/{pageId}/sections/{sectionId}/promote`,
    tag: "Pages",
    summary: "Take a vendor's version of a section into the default behind its page",
    description: "`pageId` is the vendor's page. Answers the default, which has a new draft.",
    place: "platform",
    needs: ["page.promote", "page.read"],
    params: ofSection,
    answer: pageSchemas.Page,
    mayNameVersion: true,
    run: async (ctx, { params, version }) =>
      pageAnswer(ctx, (await promoteSection(ctx, { ...params, version })).pageId),
  }),
];
