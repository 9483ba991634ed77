import { eq, sql } from "drizzle-orm";
import { media } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { parse } from "../parse";
import { tags } from "../tags";
import { type MediaDetails, mediaDetailsSchema } from "./media";
import { type MediaTarget, mediaForWrite } from "./media-for-write";

/**
 * Says something else about a picture: its name, what those hear who do not see it, and what of it must stay visible.
 * What is left out stays as it is; decoration has no alternative text.
 *
 * @returns the picture's version now, and the tags of what visitors see differently.
 * @throws Invalid, NotFound, Forbidden, Conflict("version").
 */
export async function updateMedia(
  ctx: Context,
  { mediaId, version, ...given }: MediaTarget & Partial<MediaDetails>,
): Promise<{ version: number; tags: string[] }> {
  const row = await mediaForWrite(ctx, "media.update", { mediaId, version });
  const before = detailsOf(row);
  const details = parse(mediaDetailsSchema, { ...before, ...given });
  const after = { ...details, alt: details.isDecorative ? "" : details.alt };
  const { platformId, vendorId } = row;
  const newVersion = row.version + 1;
  await ctx.db
    .update(media)
    .set({ ...after, version: newVersion, updatedAt: sql`now()` })
    .where(eq(media.id, mediaId));
  const event = { action: "media.update", platformId, vendorId, subjectId: mediaId };
  await audit(ctx, { ...event, detail: { version: newVersion, before, after } });
  return { version: newVersion, tags: [tags.media(mediaId)] };
}

function detailsOf({ name, alt, isDecorative, focalX, focalY }: MediaDetails): MediaDetails {
  return { name, alt, isDecorative, focalX, focalY };
}
