import { z } from "zod";
import { createTier } from "@/cms/tiers/create-tier";
import { deleteTier } from "@/cms/tiers/delete-tier";
import { listTiers } from "@/cms/tiers/list-tiers";
import { orderTiers } from "@/cms/tiers/order-tiers";
import { previewTierChange } from "@/cms/tiers/preview-tier-change";
import { tierFieldsSchema, tierSchema } from "@/cms/tiers/tier";
import { updateTier } from "@/cms/tiers/update-tier";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { tierSchemas } from "../../_schemas/tier";
import { tierAnswer } from "./tier-answer";

const tierId = z.strictObject({ tierId: id });
const changes = tierFieldsSchema.partial();
const shared = { tag: "Tiers", place: "everywhere" } as const;

/** The subscription tiers, which are the same on all platforms. */
export const tierOperations: readonly Operation[] = [
  operation({
    ...shared,
    id: "listPlatformTiers",
    method: "GET",
    path: "/platforms/{platform}/tiers",
    summary: "The tiers, the lowest first, with how many memberships of a platform have each",
    place: "platform",
    needs: ["tier.read"],
    answer: tierSchemas.TierList,
    run: async (ctx) => ({ body: { items: await listTiers(ctx), nextCursor: null } }),
  }),
  operation({
    ...shared,
    id: "listTiers",
    method: "GET",
    path: "/tiers",
    summary: "The tiers, the lowest first, with how many memberships have each",
    needs: ["tier.read"],
    answer: tierSchemas.TierList,
    run: async (ctx) => ({ body: { items: await listTiers(ctx), nextCursor: null } }),
  }),
  operation({
    ...shared,
    id: "getTier",
    method: "GET",
    path: "/tiers/{tierId}",
    summary: "A tier",
    needs: ["tier.read"],
    params: tierId,
    answer: tierSchemas.Tier,
    run: (ctx, { params }) => tierAnswer(ctx, params.tierId),
  }),
  operation({
    ...shared,
    id: "createTier",
    method: "POST",
    path: "/tiers",
    summary: "Create a tier above the others",
    needs: ["tier.create", "tier.read"],
    body: tierSchema,
    answer: tierSchemas.Tier,
    status: 201,
    run: async (ctx, { body }) => {
      const { tierId } = await createTier(ctx, body);
      return tierAnswer(ctx, tierId, { location: `/tiers/${tierId}` });
    },
  }),
  operation({
    ...shared,
    id: "previewTierChange",
    isPreview: true,
    method: "POST",
    path: "/tiers/{tierId}/preview",
    summary: "What a change of a tier would pause, show again and take away",
    description: "Nothing is changed. What is left out stays.",
    needs: ["tier.update"],
    params: tierId,
    body: changes.omit({ name: true }),
    answer: tierSchemas.TierEffect,
    run: async (ctx, { params, body }) => ({ body: await previewTierChange(ctx, { ...body, ...params }) }),
  }),
  operation({
    ...shared,
    id: "updateTier",
    method: "PATCH",
    path: "/tiers/{tierId}",
    summary: "Change what a tier is called, allows and grants",
    description: "Pages that its members have no room for any more are paused, and shown again once they fit.",
    needs: ["tier.update", "tier.read"],
    params: tierId,
    body: changes,
    answer: tierSchemas.Tier,
    isConditional: true,
    run: async (ctx, { params, body, version }) => {
      const { tags } = await updateTier(ctx, { ...body, ...params, version });
      return tierAnswer(ctx, params.tierId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "orderTiers",
    method: "PUT",
    path: "/tiers/order",
    summary: "Put the tiers in another order, the lowest first",
    needs: ["tier.update", "tier.read"],
    body: z.strictObject({ tierIds: z.array(id).max(1000) }),
    answer: tierSchemas.TierList,
    run: async (ctx, { body }) => {
      await orderTiers(ctx, body);
      return { body: { items: await listTiers(ctx), nextCursor: null } };
    },
  }),
  operation({
    ...shared,
    id: "deleteTier",
    method: "DELETE",
    path: "/tiers/{tierId}",
    summary: "Delete a tier that no membership has, not even one that has ended",
    needs: ["tier.delete"],
    params: tierId,
    isConditional: true,
    run: async (ctx, { params, version }) => {
      await deleteTier(ctx, { ...params, version });
      return { body: undefined };
    },
  }),
];
