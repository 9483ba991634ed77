import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { addMedia } from "@/cms/media/add-media";
import { cropMedia } from "@/cms/media/crop-media";
import { deleteMedia, restoreMedia } from "@/cms/media/delete-media";
import { findMedia } from "@/cms/media/find-media";
import { listMediaUses } from "@/cms/media/list-media-uses";
import { replaceMedia } from "@/cms/media/replace-media";
import { updateMedia } from "@/cms/media/update-media";
import { media } from "@/db/schema";
import { aMedia, aStoredPicture } from "@/test/media";
import { query, type Row, row } from "./whose";
import { member, run, world } from "./world";

const target = async () => ({ mediaId: await run((ctx) => aMedia(ctx, member())) });

const lent = async () => ({ mediaId: await run((ctx) => aMedia(ctx, { platformId: world.platformId })) });

const crop = { x: 0, y: 0, width: 100, height: 100 };

async function cropped() {
  const { mediaId } = await target();
  const [picture] = await run(({ db }) => db.select().from(media).where(eq(media.id, mediaId)));
  return { mediaId, stored: { contentHash: picture?.contentHash ?? "", crop, widths: [100], bytes: 100, keys: [] } };
}

/** Every verb and query of the library that is about one picture: a vendor's, and its platform's. */
export const mediaRows: Row[] = [
  row("vendor", addMedia, async () => ({
    ...member(),
    mediaId: randomUUID(),
    fileName: "new.jpg",
    stored: aStoredPicture(),
  })),
  row("vendor", updateMedia, async () => ({ ...(await target()), alt: "A market" })),
  row("vendor", replaceMedia, async () => ({ ...(await target()), stored: aStoredPicture() })),
  row("vendor", cropMedia, cropped),
  row("vendor", deleteMedia, target),
  row("vendor", restoreMedia, async () => {
    const { mediaId } = await target();
    await run((ctx) => deleteMedia(ctx, { mediaId }));
    return { mediaId };
  }),
  query("vendor", findMedia, target),
  query("vendor", listMediaUses, target),
  // The platform's own pictures, which its vendors show and cannot change.
  row("platform", updateMedia, async () => ({ ...(await lent()), alt: "A market" }), " of the platform"),
  row("platform", replaceMedia, async () => ({ ...(await lent()), stored: aStoredPicture() }), " of the platform"),
  row("platform", deleteMedia, lent, " of the platform"),
  row(
    "platform",
    addMedia,
    async () => ({
      platformId: world.platformId,
      vendorId: null,
      mediaId: randomUUID(),
      fileName: "new.jpg",
      stored: aStoredPicture(),
    }),
    " of the platform",
  ),
];

/** Tried in a file of its own: it is about all that lies in a scope. */
export const mediaElsewhere = ["listMedia"];

/** Steps that these verbs take on their way. */
export const mediaSteps = [
  "bringBackMedia",
  "copyMedia",
  "holdMedia",
  "shownMedia",
  "lockLibrary",
  "refuseFullLibrary",
  "markMedia",
  "mediaForReading",
  "mediaForWrite",
  "mediaToRework",
  "noteMedia",
  "refuseForeignMedia",
];
