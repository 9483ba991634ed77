import { z } from "zod";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { createPlatform, platformSchema } from "@/cms/platforms/create-platform";
import { listAdministered } from "@/cms/platforms/list-administered";
import { platformChangesSchema, updatePlatform } from "@/cms/platforms/update-platform";
import { type Operation, operation } from "../../_rest/operation";
import { id } from "../../_schemas/common";
import { platformSchemas } from "../../_schemas/platform";
import { platformAnswer } from "./platform-answer";

const { code, name, pathPrefix } = platformSchema.shape;

/** What there is of platforms, and what is made of them. */
export const platformOperations: readonly Operation[] = [
  operation({
    id: "listPlatforms",
    method: "GET",
    path: "/platforms",
    tag: "Platforms",
    summary: "The platforms that you administer",
    place: "account",
    needs: [],
    answer: platformSchemas.PlatformList,
    run: async (ctx) => ({ body: { items: await listAdministered(ctx), nextCursor: null } }),
  }),
  operation({
    id: "createPlatform",
    method: "POST",
    path: "/platforms",
    tag: "Platforms",
    summary: "Create a platform, which is live at once under its prefix",
    place: "everywhere",
    needs: ["platform.create", "platform.read"],
    body: platformSchema,
    answer: platformSchemas.Platform,
    status: 201,
    run: async (ctx, { body }) => {
      const { platformId, tags } = await createPlatform(ctx, body);
      return platformAnswer(ctx, platformId, { tags, location: `/platforms/${body.code}` });
    },
  }),
  operation({
    id: "copyPlatform",
    method: "POST",
    path: "/platforms/{platformId}/copy",
    tag: "Platforms",
    summary: "Start a platform as a closed copy of another",
    description:
      "Takes its look, languages, profile, and its platform pages and defaults as they are public. Where these show pictures, `media.create` is needed too.",
    place: "everywhere",
    needs: ["platform.create", "page.create", "page.publish", "platform.read"],
    params: z.strictObject({ platformId: id }),
    body: z.strictObject({ code, name, pathPrefix }),
    answer: platformSchemas.Platform,
    status: 201,
    run: async (ctx, { params, body }) => {
      const { platformId, tags } = await copyPlatform(ctx, { ...params, ...body });
      return platformAnswer(ctx, platformId, { tags, location: `/platforms/${body.code}` });
    },
  }),
  operation({
    id: "getPlatform",
    method: "GET",
    path: "/platforms/{platform}",
    tag: "Platforms",
    summary: "A platform, with how much it has",
    place: "platform",
    needs: ["platform.read"],
    answer: platformSchemas.Platform,
    run: (ctx, { tenant }) => platformAnswer(ctx, tenant.platformId),
  }),
  operation({
    id: "updatePlatform",
    method: "PATCH",
    path: "/platforms/{platform}",
    tag: "Platforms",
    summary: "Change what a platform is called, where it is found, who runs it and in which languages",
    description: "What is left out stays. Another `pathPrefix` needs `platform.change-prefix` too.",
    place: "platform",
    needs: ["platform.update", "platform.read"],
    body: platformChangesSchema,
    answer: platformSchemas.Platform,
    isConditional: true,
    run: async (ctx, { tenant: { platformId }, body, version }) => {
      const { tags } = await updatePlatform(ctx, { ...body, platformId, version });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
];
