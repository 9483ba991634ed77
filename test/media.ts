import { randomBytes, randomUUID } from "node:crypto";
import type { Context } from "@/cms/context";
import { addMedia } from "@/cms/media/add-media";
import { mediaAddress } from "@/cms/media/address";
import type { StoredPicture } from "@/cms/media/store-picture";
import type { PageDocument } from "@/cms/pages/document";

/** What is stored of a picture, without files: for tests of what is known of it. */
export function aStoredPicture(given: Partial<StoredPicture> = {}): StoredPicture {
  const contentHash = randomBytes(32).toString("hex");
  const size = { width: 800, height: 600, widths: [320, 640, 800], bytes: 1000 };
  return { contentHash, ...size, keys: [], isAnimated: false, ...given };
}

type Given = { platformId: string; vendorId?: string | null; name?: string };

/** A picture in a library: the platform's unless it says whose. */
export async function aMedia(
  ctx: Context,
  { platformId, vendorId = null, name = "market.jpg" }: Given,
): Promise<string> {
  const mediaId = randomUUID();
  await addMedia(ctx, { mediaId, platformId, vendorId, fileName: name, stored: aStoredPicture() });
  return mediaId;
}

/** A section that shows a picture beside a text. */
export function aSectionWith(mediaId: string, alt = "A market"): PageDocument["sections"][number] {
  return {
    id: randomUUID(),
    kind: "image-text",
    fields: {
      eyebrow: "",
      heading: "Fresh every day",
      body: "From the market.",
      image: { src: mediaAddress(mediaId), alt, width: 800, height: 600 },
      imageSide: "right",
      link: null,
    },
  };
}
