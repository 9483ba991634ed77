import { eq } from "drizzle-orm";
import { domains } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { domainForWrite } from "./domain-for-write";
import { domainTags } from "./domain-tags";

/**
 * Takes a host from its site; it answers 404 from then on and is free for anyone.
 *
 * @returns the tags of what visitors see differently now.
 * @throws Conflict("isPrimary") for the primary host while the site has others, NotFound, Forbidden.
 */
export async function removeDomain(ctx: Context, target: { domainId: string }): Promise<{ tags: string[] }> {
  const { domain, siblings } = await domainForWrite(ctx, "domain.remove", target);
  if (domain.isPrimary && siblings.length) {
    throw new Conflict("isPrimary", "The site's other hosts lead to this one. Make one of them primary first.");
  }
  await ctx.db.delete(domains).where(eq(domains.id, domain.id));
  const { id, platformId, vendorId, host, isPrimary } = domain;
  const detail = { before: { host, isPrimary } };
  await audit(ctx, { action: "domain.remove", platformId, vendorId, subjectId: id, detail });
  return { tags: domainTags(domain, [host]) };
}
