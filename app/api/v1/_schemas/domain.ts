import { z } from "zod";
import { id, moment, named, partOf } from "./common";

const domain = z.object({
  id,
  host: z.string(),
  vendor: named.nullable().describe("Whose storefront it leads to; null for the platform's own site."),
  isPrimary: z.boolean().describe("Whether the site's other hosts lead to it."),
  verifiedAt: moment.nullable(),
});

export const domainSchemas = { Domain: domain, DomainList: partOf(domain) } as const;
