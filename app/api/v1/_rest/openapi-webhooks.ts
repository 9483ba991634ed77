import { z } from "zod";
import { messageSchemas } from "@/cms/webhooks/message";
import type { Json } from "./openapi-schemas";

const header = (name: string, description: string) => ({
  name,
  in: "header",
  required: true,
  description,
  schema: { type: "string" },
});

const parameters = [
  header("webhook-id", "What a message that arrives twice is known by."),
  header("webhook-timestamp", "When it was sent, in seconds since 1970."),
  header("webhook-signature", "Signatures as Standard Webhooks has them, one of which is made with your secret."),
];

/** What is sent to webhooks, by its type. */
export function webhookObjects(): Json {
  return Object.fromEntries(
    Object.entries(messageSchemas).map(([type, schema]) => [
      type,
      {
        post: {
          operationId: `on ${type}`.replaceAll(/[ .](\w)/g, (_, letter: string) => letter.toUpperCase()),
          tags: ["Webhooks"],
          summary: `Sent to webhooks that are told of ${type}`,
          security: [],
          parameters,
          requestBody: { required: true, content: { "application/json": { schema: schemaOf(schema) } } },
          responses: { "2XX": { description: "It was taken; with any other status it is sent again later." } },
        },
      },
    ]),
  );
}

function schemaOf(schema: z.ZodType): Json {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "output" });
  return json;
}
