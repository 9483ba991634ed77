import { sql } from "drizzle-orm";
import { z } from "zod";
import { redirects } from "@/db/schema";
import type { Context } from "../context";
import { Invalid } from "../errors";

/** A path within a site in the form that requests are brought to: lower case, no trailing slash, no `//`. */
const sitePath = z
  .string()
  .max(500)
  .regex(/^(\/(?!\.{1,2}(\/|$))[a-z0-9._~-]+)+$/, "must be a lower-case path such as /old-page.html");

export const redirectSchema = z
  .strictObject({ from: sitePath, to: z.union([z.literal("/"), sitePath]) })
  .refine(({ from, to }) => from !== to, { message: "leads to itself", path: ["to"] });

type Planned = { platformId: string; ownerId: string; from: string; to: string };

/**
 * Follows the redirects of a site from a target on; none of them may lead back to where the new one starts.
 *
 * @param replacedId the redirect that the new one takes the place of.
 * @throws Invalid.
 */
export async function refuseCircle(
  { db }: Context,
  { platformId, ownerId, from, to }: Planned,
  replacedId: string | null = null,
): Promise<void> {
  const [back] = await db.execute(sql`
    with recursive chain (path) as (
      select ${to}::text
      union
      select ${redirects.toPath} from ${redirects} join chain on ${redirects.fromPath} = chain.path
      where ${redirects.platformId} = ${platformId} and ${redirects.ownerId} = ${ownerId}
        and ${redirects.id} is distinct from ${replacedId}::uuid
    ) select path from chain where path = ${from}`);
  if (back) throw new Invalid([{ path: "to", message: "leads back to where it starts" }]);
}
