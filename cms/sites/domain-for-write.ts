import { and, asc, eq } from "drizzle-orm";
import { domains } from "@/db/schema";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { type Action, authorise } from "../policy";

export type DomainRow = typeof domains.$inferSelect;

/**
 * A host that is about to be changed, with all hosts of its site, their rows locked until the transaction ends.
 *
 * @throws NotFound where it is not there or outside the scope, Forbidden.
 */
export async function domainForWrite(
  ctx: Context,
  action: Action,
  { domainId }: { domainId: string },
): Promise<{ domain: DomainRow; siblings: DomainRow[] }> {
  const [known] = await ctx.db.select().from(domains).where(eq(domains.id, domainId));
  if (!known || !isInScope(ctx.scope, known)) throw missing();
  authorise(ctx, action, known);
  const all = await ctx.db
    .select()
    .from(domains)
    .where(and(eq(domains.platformId, known.platformId), eq(domains.ownerId, known.ownerId)))
    .orderBy(asc(domains.id))
    .for("update");
  const domain = all.find(({ id }) => id === domainId);
  if (!domain) throw missing();
  return { domain, siblings: all.filter(({ id }) => id !== domainId) };
}

function missing() {
  return new NotFound("The domain does not exist.");
}
