import { redirects } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { Conflict, NotFound } from "../errors";
import { parse } from "../parse";
import { authorise } from "../policy";
import { tags } from "../tags";
import { violates } from "../violations";
import { refuseCircle } from "./refuse-circle";
import { redirectSchema } from "./schema";

/**
 * Sends visitors of a path without a page to another path of the same site, for good.
 *
 * @throws Invalid, also where the redirects of the site would go round in a circle; Conflict("from") where the path is
 *   redirected already.
 */
export async function createRedirect(
  ctx: Context,
  { platformId, vendorId, ...input }: { platformId: string; vendorId: string | null; from: string; to: string },
): Promise<{ redirectId: string; tags: string[] }> {
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
      detail: { version: 1, after: { from, to } },
    });
    return { redirectId: redirect.id, tags: [tags.redirects(vendorId ?? platformId)] };
  } catch (error) {
    if (violates(error, "redirects_place")) throw new Conflict("from", "The path is redirected already.");
    if (violates(error, "redirects_membership") || violates(error, "redirects_platform_id_platforms_id_fk")) {
      throw new NotFound("The site does not exist.");
    }
    throw error;
  }
}
