import { z } from "zod";
import { codeSchema } from "../codes";
import { isMediaId } from "../media/address";
import { cropSchema } from "../media/crop";
import { mediaDetailsSchema } from "../media/media";
import { maxCharacters } from "../pages/document";
import { type Layer, layers } from "../pages/layer";
import { localeSchema } from "../pages/locale";
import { slugSchema } from "../pages/slug";
import { platformSchema } from "../platforms/create-platform";
import { redirectSchema } from "../redirects/schema";
import { hostSchema } from "../sites/host-schema";
import { vendorTokensSchema } from "../storefronts/vendor-theme";

/** Counts the changes of this format; an archive of a later one is not read. */
export const formatVersion = 1;

const mebibyte = 1024 * 1024;

/** Most that an archive may hold, unpacked. */
export const mostOf = {
  pages: 20_000,
  pictures: 50_000,
  redirects: 20_000,
  manifestBytes: 16 * mebibyte,
  /** Of the platform, its redirects, or all that is known of its pictures. */
  recordBytes: 16 * mebibyte,
  /** Of one page: up to three documents, in characters of up to four bytes. */
  pageBytes: 3 * 4 * maxCharacters + mebibyte,
  /** As of an upload. */
  pictureBytes: 20 * mebibyte,
  /** All together: a library may hold 10 GiB. */
  bytes: 12 * 1024 * mebibyte,
};

const versionOnly = z.object({ format: z.literal("orion-platform"), formatVersion: z.int().min(1) });
export const manifestHeadSchema = versionOnly.loose();

/** What an archive says of itself. */
export const manifestSchema = versionOnly
  .extend({
    /** Of the Orion that wrote it. */
    productVersion: z.string().max(40),
    /** In ISO 8601, UTC: the one thing that differs between two archives of the same. */
    exportedAt: z.iso.datetime(),
    platform: z.strictObject({ code: z.string().max(60), name: z.string().max(60) }),
    /** Every other file in it: its bytes, and its SHA-256 in hexadecimal. */
    files: z.record(
      z.string().max(200),
      z.strictObject({ bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    ),
  })
  .strict();
export type Manifest = z.output<typeof manifestSchema>;

/** The platform itself: what creates one, and what only a person may decide to take over. */
export const platformRecordSchema = z.strictObject({
  // Its names are held to this installation's rules only once it is known what they are to be.
  settings: z.strictObject({ ...platformSchema.shape, code: codeSchema, pathPrefix: codeSchema }),
  vendorTokens: vendorTokensSchema,
  domains: z.array(z.strictObject({ host: hostSchema, isPrimary: z.boolean() })).max(1000),
});
export type PlatformRecord = z.output<typeof platformRecordSchema>;

export const redirectsSchema = z.array(redirectSchema).max(mostOf.redirects);
export type RedirectRecord = z.output<typeof redirectSchema>;

const mediaId = z.string().refine(isMediaId, "must be the id of a picture");

export const picturesSchema = z
  .array(mediaDetailsSchema.extend({ id: mediaId, crop: cropSchema.nullable() }))
  .max(mostOf.pictures);
export type PictureRecord = z.output<typeof picturesSchema>[number];

const slugs = z.array(slugSchema).max(20);
/** Held to the rules of a page where it is imported, so that each problem is found at its field. */
const document = z.unknown();

/** A page at its place, with what is public of it, what is scheduled, and its draft. */
export const pageRecordSchema = z
  .strictObject({
    layer: z.union([z.literal(layers.platform), z.literal(layers.default)]),
    locale: localeSchema,
    slug: slugSchema,
    isLocked: z.boolean(),
    isRequired: z.boolean(),
    isShownByVendors: z.boolean(),
    lockedSectionIds: z.array(z.uuid()).max(60),
    formerSlugs: slugs,
    redirectedSlugs: slugs,
    published: document.nullable(),
    scheduled: z.strictObject({ at: z.iso.datetime(), document }).nullable(),
    draft: document.nullable(),
  })
  .refine(({ published, scheduled, draft }) => published ?? scheduled ?? draft, {
    message: "says nothing",
    path: ["draft"],
  })
  .refine(({ isShownByVendors, layer }) => isShownByVendors || layer === layers.platform, {
    message: "is decided of platform pages alone",
    path: ["isShownByVendors"],
  });
export type PageRecord = z.output<typeof pageRecordSchema>;

/** The names of the files in an archive. */
export const manifestFile = "manifest.json";
export const platformFile = "platform.json";
export const redirectsFile = "redirects.json";
export const picturesFile = "pictures.json";
export const pictureFile = (id: string) => `pictures/${id}.webp`;
export const pageFile = ({ layer, locale, slug }: { layer: Layer; locale: string; slug: string }) =>
  `pages/${layer === layers.platform ? "platform" : "defaults"}/${locale}/${slug}.json`;

const pageForm = /^pages\/(platform|defaults)\/[a-z]{2}\/[a-z0-9-]{1,80}\.json$/;
export const isPageFile = (name: string) => pageForm.test(name);
const pictureForm = /^pictures\/[0-9a-f-]{36}\.webp$/;

/** Most bytes of a file in an archive, unpacked; 0 where an archive has no such file. */
export function mostBytesOf(name: string): number {
  if (name === manifestFile) return mostOf.manifestBytes;
  if ([platformFile, redirectsFile, picturesFile].includes(name)) return mostOf.recordBytes;
  if (isPageFile(name)) return mostOf.pageBytes;
  return pictureForm.test(name) ? mostOf.pictureBytes : 0;
}
