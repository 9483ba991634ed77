import { z } from "zod";
import { id, moment, partOf } from "./common";

const auditEvent = z.object({
  id,
  at: moment,
  action: z.string().describe("Such as page.publish."),
  actor: z
    .object({ id, name: z.string().nullable() })
    .nullable()
    .describe("Null where the system itself acted; without a name where you do not know them."),
  tokenName: z.string().nullable().describe("The token with which it was done, as it was called then."),
  platform: z.object({ id, name: z.string() }).nullable(),
  vendor: z.object({ id, name: z.string() }).nullable(),
  subjectId: id.nullable(),
  title: z.string().nullable().describe("What the subject is called now, where it has a name."),
  detail: z
    .record(z.string(), z.unknown())
    .describe("What was before and after, and the id of the token with which it was done."),
});

export const auditSchemas = { AuditEvent: auditEvent, AuditEventList: partOf(auditEvent) } as const;
