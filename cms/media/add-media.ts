import { media, vendorPlatforms } from "@/db/schema";
import { audit } from "../audit";
import { type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { standingMember } from "../memberships/standing";
import { parse } from "../parse";
import { authorise } from "../policy";
import { mediaDetailsSchema } from "./media";
import { nameOfFile } from "./name-of-file";
import { refuseFullLibrary } from "./refuse-full-library";
import type { StoredPicture } from "./store-picture";

const detailsSchema = mediaDetailsSchema.pick({ name: true, alt: true, isDecorative: true });

type NewMedia = {
  /** Under which its files were stored. */
  mediaId: string;
  platformId: string;
  vendorId: string | null;
  /** The file's name as the browser tells it: shown to people, and part of no path. */
  fileName: string;
  /** What those hear who do not see it; settled later where it is left out. */
  alt?: string;
  isDecorative?: boolean;
  stored: StoredPicture;
};

/**
 * Takes a picture whose files are stored into the library of a platform, or of a vendor on it.
 *
 * @throws NotFound where the place is outside the scope or the vendor is no member; Forbidden; Invalid; Conflict("quota").
 */
export async function addMedia(
  ctx: Context,
  { mediaId, platformId, vendorId, fileName, alt = "", isDecorative = false, stored }: NewMedia,
): Promise<{ mediaId: string; tags: string[] }> {
  await refuseForeignPlace(ctx, { platformId, vendorId });
  authorise(ctx, "media.create", { platformId, vendorId });
  await refuseFullLibrary(ctx, { platformId, vendorId }, stored.bytes);
  const details = parse(detailsSchema, { name: nameOfFile(fileName), alt: isDecorative ? "" : alt, isDecorative });
  const { contentHash, width, height, widths, bytes } = stored;
  const facts = { contentHash, width, height, widths, bytes };
  await ctx.db
    .insert(media)
    .values({ id: mediaId, platformId, vendorId, ...details, ...facts, createdBy: ctx.actor.userId });
  const event = { action: "media.create", platformId, vendorId, subjectId: mediaId };
  await audit(ctx, { ...event, detail: { version: 1, after: { name: details.name, width, height, bytes } } });
  return { mediaId, tags: [] };
}

async function refuseForeignPlace(
  ctx: Context,
  { platformId, vendorId }: { platformId: string; vendorId: string | null },
): Promise<void> {
  if (!isInScope(ctx.scope, { platformId, vendorId })) throw new NotFound("There is no such library.");
  if (vendorId === null) return;
  if (!(await ctx.db.$count(vendorPlatforms, standingMember({ platformId, vendorId })))) {
    throw new NotFound("The vendor is no member of this platform.");
  }
}
