import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addMedia } from "@/cms/media/add-media";
import { mediaAddress, mediaIdsIn } from "@/cms/media/address";
import { storePicture } from "@/cms/media/store-picture";
import { renamePage } from "@/cms/pages/rename-page";
import { copyPlatform } from "@/cms/platforms/copy-platform";
import { media, pages, platforms } from "@/db/schema";
import { archiveFolder } from "@/test/archives";
import { testDatabase } from "@/test/database";
import { aPage, aPlatform, aTheme } from "@/test/factories";
import { aPng } from "@/test/pictures";

const database = testDatabase();
archiveFolder();

it("a copy of a platform has its mark in a library of its own, and knows what its pages were called", async () => {
  const mediaId = randomUUID();
  const stored = await storePicture(mediaId, await aPng({ width: 60, height: 60 }));
  const mark = { src: mediaAddress(mediaId), alt: "", width: 60, height: 60 };
  const original = await database.run(async (ctx) => {
    const platformId = await aPlatform(ctx, { theme: { ...aTheme, mark } });
    await addMedia(ctx, { mediaId, platformId, vendorId: null, fileName: "mark.png", stored });
    const pageId = await aPage(ctx, { platformId, slug: "old-name" });
    await renamePage(ctx, { pageId, slug: "new-name" });
    return platformId;
  });
  const code = `p${randomUUID().slice(0, 18)}`;
  const names = { code, name: "Copy", pathPrefix: code };
  const { platformId } = await database.run((ctx) => copyPlatform(ctx, { platformId: original, ...names }));
  const [copy] = await database.db.select().from(platforms).where(eq(platforms.id, platformId));
  const [picture] = await database.db.select().from(media).where(eq(media.platformId, platformId));
  expect(mediaIdsIn(copy?.theme)).toEqual([picture?.id]);
  const [page] = await database.db.select().from(pages).where(eq(pages.platformId, platformId));
  expect(page).toMatchObject({ slug: "new-name", formerSlugs: ["old-name"], redirectedSlugs: [] });
});
