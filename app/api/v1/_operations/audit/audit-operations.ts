import { z } from "zod";
import { eventCursorSchema, listEvents } from "@/cms/audit/list-events";
import { type Operation, operation } from "../../_rest/operation";
import { auditSchemas } from "../../_schemas/audit-event";
import { id, momentInput, partQuery } from "../../_schemas/common";
import { everywhere, places } from "../places";

const query = z.strictObject({
  actorId: id.optional(),
  noun: z
    .string()
    .regex(/^[a-z-]+$/)
    .max(40)
    .optional()
    .describe("What something was done to, such as page."),
  action: z
    .string()
    .regex(/^[a-z-]+\.[a-z-]+$/)
    .max(80)
    .optional()
    .describe("What was done, such as page.publish."),
  subjectId: id.optional(),
  from: momentInput.optional().describe("From this moment on."),
  to: momentInput.optional().describe("Before this moment."),
  ...partQuery,
  cursor: eventCursorSchema.optional().describe("`nextCursor` of the part before."),
});

const summaries = {
  platform: "What was done on a platform, the newest first",
  vendor: "What was done for a vendor on a platform, the newest first",
  everywhere: "What was done anywhere, the newest first",
};

/** What was done, by whom. */
export const auditOperations: readonly Operation[] = [...places, everywhere].map(({ place, whose, base }) =>
  operation({
    id: `list${whose}AuditEvents`,
    method: "GET",
    path: `${base}/audit-events`,
    tag: "Audit",
    summary: summaries[place],
    place,
    needs: ["audit.read"],
    query,
    answer: auditSchemas.AuditEventList,
    run: async (ctx, { query: { cursor, ...filter } }) => {
      const { events, next } = await listEvents(ctx, { ...filter, before: cursor });
      return { body: { items: events, nextCursor: next } };
    },
  }),
);
