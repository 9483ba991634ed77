import { audit } from "../audit";
import type { Context } from "../context";
import { addMedia } from "../media/add-media";
import { readdressed } from "../media/copy-media";
import { cropMedia } from "../media/crop-media";
import { updateMedia } from "../media/update-media";
import { adoptPage } from "../platforms/adopt-page";
import { createClosed } from "../platforms/create-closed";
import { createRedirect } from "../redirects/create-redirect";
import { addDomain } from "../sites/add-domain";
import { adoptedPage } from "./adopted";
import { chosenSettings, type ImportChoice } from "./choice";
import type { Archive } from "./open-archive";
import { naming } from "./problem-in";
import type { ArrivedPicture } from "./store-pictures";

type Arriving = { archive: Archive; choice: ImportChoice; pictures: readonly ArrivedPicture[] };

/** What an import made. */
export type Imported = {
  platformId: string;
  code: string;
  pages: number;
  /** Files that nothing needs any more once this is certain. */
  obsolete: string[];
  tags: string[];
};

/**
 * Makes a new platform of an archive, with the verbs that make one by hand, so by all of their rules. It is closed until
 * somebody opens it. Everything in it has an id of its own, and links, menus and pictures lead where they led.
 *
 * @param pictures those of the archive, their files stored already (`storePictures`).
 * @throws Invalid, Forbidden, Conflict: for a code or prefix that is taken, for a domain, for "quota".
 */
export async function importPlatform(ctx: Context, { archive, choice, pictures }: Arriving): Promise<Imported> {
  const { platform, redirects, manifest } = archive;
  const { vendorTokens, domains } = platform;
  const copies = new Map(pictures.map(({ record, mediaId }) => [record.id, mediaId]));
  // The mark of its theme is a picture too.
  const settings = readdressed(chosenSettings(platform, choice), copies);
  const { platformId, tags } = await createClosed(ctx, { ...settings, vendorTokens });
  const owner = { platformId, vendorId: null };
  const obsolete: string[] = [];
  for (const picture of pictures) obsolete.push(...(await takeIn(ctx, owner, picture)));
  const surroundings = { locales: settings.locales, pictureIds: new Set(copies.values()) };
  for (const file of archive.pageFiles) {
    const page = adoptedPage(readdressed(await archive.readPage(file), copies), surroundings);
    await naming(file, () => adoptPage(ctx, { platformId, page, isHeld: false }));
  }
  for (const redirect of redirects) await naming(redirect.from, () => createRedirect(ctx, { ...owner, ...redirect }));
  const { origin } = choice;
  if (origin) {
    for (const domain of domains) tags.push(...(await addDomain(ctx, { ...domain, ...owner, origin })).tags);
  }
  const { code } = settings;
  const pages = archive.pageFiles.length;
  const from = { code: manifest.platform.code, exportedAt: manifest.exportedAt };
  const detail = { version: 1, after: { from, isActive: false, pages, pictures: pictures.length } };
  await audit(ctx, { action: "platform.import", platformId, subjectId: platformId, detail });
  return { platformId, code, pages, obsolete, tags };
}

async function takeIn(
  ctx: Context,
  owner: { platformId: string; vendorId: null },
  { record, mediaId, stored, crop }: ArrivedPicture,
): Promise<string[]> {
  const { name, alt, isDecorative, focalX, focalY } = record;
  await addMedia(ctx, { ...owner, mediaId, fileName: name, alt, isDecorative, stored });
  const obsolete = crop ? (await cropMedia(ctx, { mediaId, stored: crop })).obsolete : [];
  await updateMedia(ctx, { mediaId, name, focalX, focalY });
  return obsolete;
}
