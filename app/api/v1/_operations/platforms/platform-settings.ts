import { z } from "zod";
import { homeTemplateSchema } from "@/cms/pages/template";
import { activatePlatform, deactivatePlatform } from "@/cms/platforms/activate-platform";
import { changeHomeTemplate } from "@/cms/platforms/change-home-template";
import { changeTheme } from "@/cms/platforms/change-theme";
import { letVendorsChange } from "@/cms/platforms/let-vendors-change";
import { themeSchema } from "@/cms/platforms/theme";
import { vendorTokensSchema } from "@/cms/storefronts/vendor-theme";
import { type Operation, operation } from "../../_rest/operation";
import { platformSchemas } from "../../_schemas/platform";
import { platformAnswer } from "./platform-answer";

const shared = {
  tag: "Platforms",
  place: "platform",
  answer: platformSchemas.Platform,
  isConditional: true,
} as const;

/** How a platform looks, and whether it is open. */
export const platformSettings: readonly Operation[] = [
  operation({
    ...shared,
    id: "changeTheme",
    method: "PUT",
    path: "/platforms/{platform}/theme",
    summary: "Give a platform another look, on its own site and on all of its storefronts",
    needs: ["platform.update", "platform.read"],
    body: themeSchema,
    run: async (ctx, { tenant: { platformId }, body, version }) => {
      const { tags } = await changeTheme(ctx, { platformId, version, theme: body });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "changeHomeTemplate",
    method: "PUT",
    path: "/platforms/{platform}/home-template",
    summary: "Compose a platform's home page in another way",
    description: "Storefronts that have not chosen one of their own follow.",
    needs: ["platform.update", "platform.read"],
    body: z.strictObject({ homeTemplate: homeTemplateSchema }),
    run: async (ctx, { tenant: { platformId }, body, version }) => {
      const { tags } = await changeHomeTemplate(ctx, { platformId, version, ...body });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "letVendorsChange",
    method: "PUT",
    path: "/platforms/{platform}/vendor-tokens",
    summary: "Decide what of its theme a platform lets its vendors change",
    description: "What a vendor changed and may not any more rests; it is back once it is allowed again.",
    needs: ["platform.update", "platform.read"],
    body: z.strictObject({ tokens: vendorTokensSchema }),
    run: async (ctx, { tenant: { platformId }, body, version }) => {
      const { tags } = await letVendorsChange(ctx, { platformId, version, ...body });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "activatePlatform",
    method: "POST",
    path: "/platforms/{platform}/activate",
    summary: "Open a platform: its site and its storefronts answer",
    needs: ["platform.read", "platform.activate"],
    run: async (ctx, { tenant: { platformId }, version }) => {
      const { tags } = await activatePlatform(ctx, { platformId, version });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
  operation({
    ...shared,
    id: "deactivatePlatform",
    method: "POST",
    path: "/platforms/{platform}/deactivate",
    summary: "Close a platform: its site and its storefronts answer 404; nothing is deleted",
    needs: ["platform.read", "platform.activate"],
    run: async (ctx, { tenant: { platformId }, version }) => {
      const { tags } = await deactivatePlatform(ctx, { platformId, version });
      return platformAnswer(ctx, platformId, { tags });
    },
  }),
];
