import { sql } from "drizzle-orm";
import { redirects } from "@/db/schema";
import type { Context } from "../context";
import { Invalid } from "../errors";
import { lockName } from "../lock";

type Planned = { platformId: string; ownerId: string; from: string; to: string };

/**
 * Follows the redirects of a site from a target on; none of them may lead back to where the new one starts.
 * The redirects of a site are changed one at a time from here on: two at once would not see each other.
 *
 * @param replacedId the redirect that the new one takes the place of.
 * @throws Invalid.
 */
export async function refuseCircle(
  ctx: Context,
  { platformId, ownerId, from, to }: Planned,
  replacedId: string | null = null,
): Promise<void> {
  await lockName(ctx, `redirects ${platformId} ${ownerId}`);
  const [back] = await ctx.db.execute(sql`
    with recursive chain (path) as (
      select ${to}::text
      union
      select ${redirects.toPath} from ${redirects} join chain on ${redirects.fromPath} = chain.path
      where ${redirects.platformId} = ${platformId} and ${redirects.ownerId} = ${ownerId}
        and ${redirects.id} is distinct from ${replacedId}::uuid
    ) select path from chain where path = ${from}`);
  if (back) throw new Invalid([{ path: "to", message: "leads back to where it starts" }]);
}
