import { z } from "zod";
import { staleSchema } from "./stale-schema";

/** A problem document as the OpenAPI document shows it. */
export const problemSchema = z
  .object({
    type: z.string().describe("Where the reference explains it."),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe("What happened this time, for people."),
    errors: z
      .array(
        z.object({
          path: z.string().describe("A place in the body, such as document.sections.2.fields.heading."),
          message: z.string(),
        }),
      )
      .optional()
      .describe("The places of what is not valid."),
    scope: z.string().optional().describe("The scope that the token lacks, where it is that alone."),
    field: z.string().optional().describe("What a conflict is about, such as slug."),
    changes: staleSchema.optional().describe("What others did since the version that was seen."),
    details: z
      .record(z.string(), z.unknown())
      .optional()
      .describe("What is to be known of another conflict, such as how many pages show a picture."),
  })
  .loose();
