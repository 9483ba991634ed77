import { z } from "zod";
import { code, id, moment, partOf } from "./common";

const request = z.object({
  id,
  tierId: id.nullable().describe("The tier that is asked for; null where it was deleted since."),
  tierName: z.string(),
  fromTierName: z.string().describe("The tier that the vendor had when it asked."),
  note: z.string(),
  state: z.enum(["open", "granted", "declined", "withdrawn"]),
  askedBy: z.string().nullable().describe("The person's name, where you know them."),
  askedAt: moment,
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: moment.nullable(),
});

const listedRequest = request.extend({
  platform: z.object({ code, name: z.string() }),
  vendor: z.object({ code, name: z.string(), isSuspended: z.boolean() }),
  membership: z.object({
    version: z.int().describe("What `membershipVersion` names where the request is granted."),
    tierId: id,
    tierName: z.string(),
    endedAt: moment.nullable(),
  }),
});

export const planRequestSchemas = { PlanRequest: request, PlanRequestList: partOf(listedRequest) } as const;
