import { z } from "zod";

/** How long a preview link may work, in hours. */
export const previewLifetimes = { hour: 1, day: 24, week: 7 * 24, month: 30 * 24 } as const;

export const previewLinkSchema = z.strictObject({
  pageId: z.uuid(),
  lifetime: z.enum(["hour", "day", "week", "month"]),
  /** The page as its editor goes on from it, or as visitors see it now. */
  shows: z.enum(["draft", "public"]),
});
export type PreviewLinkInput = z.input<typeof previewLinkSchema>;
export type PreviewLifetime = PreviewLinkInput["lifetime"];
