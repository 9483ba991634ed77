import { z } from "zod";

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
    field: z.string().optional().describe("What a conflict is about, such as slug."),
  })
  .loose();
