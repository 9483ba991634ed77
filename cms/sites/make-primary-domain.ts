import { eq } from "drizzle-orm";
import { domains } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { type DomainRow, domainForWrite } from "./domain-for-write";
import { domainTags } from "./domain-tags";

/**
 * Makes a host the one that canonical addresses use; the site's other hosts lead to it.
 *
 * @returns the tags of what visitors see differently now.
 * @throws Conflict("isPrimary") where it is the primary one already, NotFound, Forbidden.
 */
export async function makePrimaryDomain(ctx: Context, target: { domainId: string }): Promise<{ tags: string[] }> {
  const { domain, siblings } = await domainForWrite(ctx, "domain.make-primary", target);
  if (domain.isPrimary) throw new Conflict("isPrimary", "This is the primary host already.");
  const before = siblings.find(({ isPrimary }) => isPrimary);
  // The old one first: a site never has two.
  if (before) await setPrimary(ctx, before, false);
  await setPrimary(ctx, domain, true);
  const { id, platformId, vendorId, host } = domain;
  const detail = { before: { primary: before?.host ?? null }, after: { primary: host } };
  await audit(ctx, { action: "domain.make-primary", platformId, vendorId, subjectId: id, detail });
  return { tags: domainTags(domain, [host, ...siblings.map((sibling) => sibling.host)]) };
}

async function setPrimary({ db }: Context, { id }: DomainRow, isPrimary: boolean): Promise<void> {
  await db.update(domains).set({ isPrimary }).where(eq(domains.id, id));
}
