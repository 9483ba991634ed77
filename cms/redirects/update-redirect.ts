import { eq } from "drizzle-orm";
import { redirects } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { tags } from "../tags";
import { violates } from "../violations";
import { type RedirectTarget, redirectForWrite } from "./redirect-for-write";
import { refuseCircle } from "./refuse-circle";
import { redirectSchema } from "./schema";

/**
 * Changes from where, and to where, a redirect of a site leads.
 *
 * @returns the redirect's version now, and the tags of what visitors see differently.
 * @throws Invalid, also where the redirects of the site would go round in a circle; Conflict("from") where the path is
 *   redirected already; NotFound, Forbidden, Conflict("version").
 */
export async function updateRedirect(
  ctx: Context,
  { from, to, ...target }: RedirectTarget & { from: string; to: string },
): Promise<{ version: number; tags: string[] }> {
  const redirect = await redirectForWrite(ctx, "redirect.update", target);
  const { id, platformId, vendorId, ownerId } = redirect;
  const after = parse(redirectSchema, { from, to });
  await refuseCircle(ctx, { platformId, ownerId, ...after }, id);
  const version = redirect.version + 1;
  try {
    await ctx.db.update(redirects).set({ fromPath: after.from, toPath: after.to, version }).where(eq(redirects.id, id));
  } catch (error) {
    if (violates(error, "redirects_place")) throw new Conflict("from", "The path is redirected already.");
    throw error;
  }
  const before = { from: redirect.fromPath, to: redirect.toPath };
  const event = { action: "redirect.update", platformId, vendorId, subjectId: id };
  await audit(ctx, { ...event, detail: { version, before, after } });
  return { version, tags: [tags.redirects(ownerId)] };
}
