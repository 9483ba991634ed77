import { z } from "zod";
import { changeTier, choosePages } from "@/cms/memberships/change-tier";
import { comparePlans } from "@/cms/memberships/compare-plans";
import { joinPlatform } from "@/cms/memberships/join-platform";
import { leavePlatform } from "@/cms/memberships/leave-platform";
import { listCountedPages } from "@/cms/memberships/list-counted-pages";
import { previewPlan } from "@/cms/memberships/preview-plan";
import { vendorCodes } from "@/cms/vendors/vendor-ids";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { membershipSchemas } from "../../_schemas/membership";
import { membershipAnswer } from "./membership-answer";

const membership = "/platforms/{platform}/vendors/{vendor}/membership";
const shared = { tag: "Memberships", place: "vendor" } as const;
const tierId = z.strictObject({ tierId: id });

/** Vendors as members of a platform: by which tier, and what they use of it. */
export const membershipOperations: readonly Operation[] = [
  operation({
    ...shared,
    id: "joinPlatform",
    method: "POST",
    path: "/platforms/{platform}/memberships",
    summary: "Make a vendor a member of a platform, or a member again",
    description:
      "One that had left finds everything as it was. A vendor of other platforms alone can be drawn in by super admins only, with `membership.join-another`.",
    place: "platform",
    needs: ["membership.join"],
    body: z.strictObject({ vendorId: id, tierId: id }),
    answer: membershipSchemas.JoinedMembership,
    status: 201,
    run: async (ctx, { tenant: { platform, platformId }, body }) => {
      const { tags, ...joined } = await joinPlatform(ctx, { platformId, ...body });
      const code = (await vendorCodes(ctx, [body.vendorId])).get(body.vendorId) ?? "";
      return { body: joined, tags, location: `/platforms/${platform}/vendors/${code}/membership` };
    },
  }),
  operation({
    ...shared,
    id: "getMembership",
    method: "GET",
    path: membership,
    summary: "A membership, with its tier and what is used of it",
    needs: ["page.read"],
    answer: membershipSchemas.Membership,
    run: (ctx, { tenant }) => membershipAnswer(ctx, tenant),
  }),
  operation({
    ...shared,
    id: "previewTier",
    method: "GET",
    path: `${membership}/preview`,
    summary: "What another tier would pause and show again",
    needs: ["membership.choose-pages"],
    query: tierId,
    answer: membershipSchemas.PlanPreview,
    run: async (ctx, { tenant: { platformId, vendorId }, query }) => ({
      body: await previewPlan(ctx, { platformId, vendorId, ...query }),
    }),
  }),
  operation({
    ...shared,
    id: "changeTier",
    isPlatformDecision: true,
    method: "PATCH",
    path: membership,
    summary: "Move a membership to another tier",
    description:
      "What is over the new tier is paused, newest first, and never deleted; what fits again is shown again.",
    needs: ["membership.change-tier", "page.read"],
    body: tierId,
    answer: membershipSchemas.Membership,
    isConditional: true,
    run: async (ctx, { tenant: { platformId, vendorId }, body, version }) => {
      const { tags } = await changeTier(ctx, { platformId, vendorId, ...body, version });
      return membershipAnswer(ctx, { platformId, vendorId }, tags);
    },
  }),
  operation({
    ...shared,
    id: "leavePlatform",
    isPlatformDecision: true,
    method: "DELETE",
    path: membership,
    summary: "End a membership: the storefront and its hosts answer 404 at once",
    description: "Pages, hidden pages, redirects and domains stay stored until the vendor joins again.",
    needs: ["membership.leave"],
    isConditional: true,
    run: async (ctx, { tenant: { platformId, vendorId }, version }) => {
      const { tags } = await leavePlatform(ctx, { platformId, vendorId, version });
      return { body: undefined, tags };
    },
  }),
  operation({
    ...shared,
    id: "listPlans",
    method: "GET",
    path: `${membership}/plans`,
    summary: "All tiers as the member compares them: what each allows, and would do to its pages",
    needs: ["page.read"],
    answer: membershipSchemas.PlanList,
    run: async (ctx, { tenant: { platformId, vendorId } }) => ({
      body: { items: await comparePlans(ctx, { platformId, vendorId }), nextCursor: null },
    }),
  }),
  operation({
    ...shared,
    id: "listCountedPages",
    method: "GET",
    path: `${membership}/pages`,
    summary: "The pages that the tier counts, paused ones too, the oldest first",
    needs: ["page.read"],
    answer: membershipSchemas.MembershipPages,
    run: async (ctx, { tenant: { platformId, vendorId } }) => ({
      body: { items: await listCountedPages(ctx, { platformId, vendorId }), nextCursor: null },
    }),
  }),
  operation({
    ...shared,
    id: "choosePages",
    method: "PUT",
    path: `${membership}/pages`,
    summary: "Decide which of the member's pages are shown; all others are paused",
    description: "`among` names the pages that were chosen from: one that was made since stays as it is.",
    needs: ["membership.choose-pages", "page.read"],
    body: z.strictObject({ pageIds: z.array(id).max(10_000), among: z.array(id).max(10_000).optional() }),
    answer: membershipSchemas.MembershipPages,
    mayNameVersion: true,
    run: async (ctx, { tenant: { platformId, vendorId }, body, version }) => {
      const { tags } = await choosePages(ctx, { platformId, vendorId, version, ...body });
      return { body: { items: await listCountedPages(ctx, { platformId, vendorId }), nextCursor: null }, tags };
    },
  }),
];
