import { z } from "zod";
import type { MediaCrop } from "./crop";

/** A picture of the library as its screens show it. */
export type LibraryPicture = {
  id: string;
  version: number;
  name: string;
  alt: string;
  isDecorative: boolean;
  /** What documents store: `mediaAddress`. */
  src: string;
  /** A small file for lists, and the widest one. */
  thumbnail: string;
  full: string;
  /** Of what is shown, in pixels. */
  width: number;
  height: number;
  original: { width: number; height: number };
  crop: MediaCrop | null;
  /** In percent from the left and from the top. */
  focalX: number;
  focalY: number;
  /** Of all of its files together. */
  bytes: number;
  /** In ISO 8601. */
  createdAt: string;
  owner: { platformId: string; vendorId: string | null };
  platform: string;
  /** The vendor that it belongs to, or null where it is the platform's. */
  vendor: string | null;
  /** Whether the reader may change it. */
  isOwn: boolean;
};

/** A place where a picture is shown: a page, and whether visitors see it there. */
export type MediaUse = {
  pageId: string;
  title: string;
  slug: string;
  locale: string;
  vendor: string | null;
  isPublic: boolean;
  /** Whether it is an override that shows it in no words of its own, but was made on an earlier revision that does. */
  isEarlier: boolean;
};

/** All that keeps a picture from being deleted. */
export type MediaUses = {
  /** At most 50 pages, those last that are overrides of an earlier revision. */
  uses: MediaUse[];
  /** Of all such pages. */
  count: number;
  /** How many of these show it in the earlier revision alone. */
  earlierCount: number;
  /** Whether it is the logo of the storefront whose library it is in, shown at the moment or not. */
  isLogo: boolean;
};

const percent = z.int().min(0).max(100);

/** What people say about a picture. What is left out stays as it is. */
export const mediaDetailsSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  /** As long as that of an image on a page. */
  alt: z.string().trim().max(200),
  isDecorative: z.boolean(),
  focalX: percent,
  focalY: percent,
});
export type MediaDetails = z.output<typeof mediaDetailsSchema>;

/** Whether it is settled what those hear who do not see the picture. */
export function isDescribed({ alt, isDecorative }: Pick<LibraryPicture, "alt" | "isDecorative">): boolean {
  return isDecorative || alt !== "";
}
