import { z } from "zod";
import { id, moment, partOf } from "./common";

const previewLink = z.object({
  id,
  createdBy: z.string().nullable().describe("Who made it; null where the account is gone or a script did."),
  createdAt: moment,
  expiresAt: moment,
  isExpired: z.boolean(),
  revision: z.int().describe("The number of the revision that it shows."),
});

export const previewLinkSchemas = {
  PreviewLink: previewLink,
  PreviewLinkList: partOf(previewLink),
  MadePreviewLink: previewLink.extend({
    address: z.url().describe("What shows the page to whoever has it: told this once."),
  }),
} as const;
