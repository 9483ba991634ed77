import { eq } from "drizzle-orm";
import { redirects } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { tags } from "../tags";
import { type RedirectTarget, redirectForWrite } from "./redirect-for-write";

/**
 * Ends a redirect; its path answers 404, or the page that stands there by then.
 *
 * @returns the tags of what visitors see differently now.
 * @throws NotFound, Forbidden, Conflict("version").
 */
export async function deleteRedirect(ctx: Context, target: RedirectTarget): Promise<{ tags: string[] }> {
  const redirect = await redirectForWrite(ctx, "redirect.delete", target);
  const { id, platformId, vendorId, ownerId, version } = redirect;
  await ctx.db.delete(redirects).where(eq(redirects.id, id));
  const before = { from: redirect.fromPath, to: redirect.toPath };
  const event = { action: "redirect.delete", platformId, vendorId, subjectId: id };
  await audit(ctx, { ...event, detail: { version: version + 1, before } });
  return { tags: [tags.redirects(ownerId)] };
}
