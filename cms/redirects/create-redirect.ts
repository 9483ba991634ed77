import { sql } from "drizzle-orm";
import { z } from "zod";
import { redirects } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, Invalid, NotFound } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { tags } from "../tags";
import { violates } from "../violations";

/** A path within a site in the form that requests are brought to: lower case, no trailing slash, no `//`. */
const sitePath = z
  .string()
  .max(500)
  .regex(/^(\/(?!\.{1,2}(\/|$))[a-z0-9._~-]+)+$/, "must be a lower-case path such as /old-page.html");

const redirectSchema = z
  .strictObject({ from: sitePath, to: z.union([z.literal("/"), sitePath]) })
  .refine(({ from, to }) => from !== to, { message: "leads to itself", path: ["to"] });

/**
 * Sends visitors of a path without a page to another path of the same site, for good.
 *
 * @throws Invalid, also where the redirects of the site would go round in a circle; Conflict("from") where the path is
 *   redirected already.
 */
export async function createRedirect(
  ctx: Context,
  { platformId, vendorId, ...input }: { platformId: string; vendorId: string | null; from: string; to: string },
): Promise<{ tags: string[] }> {
  if (!isInScope(ctx.scope, { platformId, vendorId })) throw new NotFound("The platform does not exist.");
  authorise(ctx, "redirect.create", { platformId, vendorId });
  const { from, to } = parse(redirectSchema, input);
  await refuseCircle(ctx, { platformId, ownerId: vendorId ?? platformId, from, to });
  try {
    const [redirect] = await ctx.db
      .insert(redirects)
      .values({ platformId, vendorId, fromPath: from, toPath: to })
      .returning({ id: redirects.id });
    if (!redirect) throw new Error("The redirect was not stored.");
    await audit(ctx, {
      action: "redirect.create",
      platformId,
      vendorId,
      subjectId: redirect.id,
      detail: { after: { from, to } },
    });
  } catch (error) {
    if (violates(error, "redirects_place")) throw new Conflict("from", "The path is redirected already.");
    if (violates(error, "redirects_membership") || violates(error, "redirects_platform_id_platforms_id_fk")) {
      throw new NotFound("The site does not exist.");
    }
    throw error;
  }
  return { tags: [tags.redirects(vendorId ?? platformId)] };
}

/** Follows the redirects of the site from the target on; none of them may lead back to where the new one starts. */
async function refuseCircle(
  { db }: Context,
  { platformId, ownerId, from, to }: { platformId: string; ownerId: string; from: string; to: string },
): Promise<void> {
  const [back] = await db.execute(sql`
    with recursive chain (path) as (
      select ${to}::text
      union
      select ${redirects.toPath} from ${redirects} join chain on ${redirects.fromPath} = chain.path
      where ${redirects.platformId} = ${platformId} and ${redirects.ownerId} = ${ownerId}
    ) select path from chain where path = ${from}`);
  if (back) throw new Invalid([{ path: "to", message: "leads back to where it starts" }]);
}
