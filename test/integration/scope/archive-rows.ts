import { randomUUID } from "node:crypto";
import { PassThrough } from "node:stream";
import { and, eq, isNull } from "drizzle-orm";
import { exportPlatform } from "@/cms/archive/export-platform";
import { formatVersion, type PageRecord, pageFile } from "@/cms/archive/format";
import { importPlatform } from "@/cms/archive/import-platform";
import type { Archive } from "@/cms/archive/open-archive";
import { planImport } from "@/cms/archive/plan-import";
import { layers } from "@/cms/pages/layer";
import { startFromScratch } from "@/cms/platforms/start-from-scratch";
import { themeSchema } from "@/cms/platforms/theme";
import { media } from "@/db/schema";
import { aDocument, aTheme } from "@/test/factories";
import { query, type Row, row } from "./whose";
import { run, world } from "./world";

const names = () => {
  const code = `new-${randomUUID().slice(0, 20)}`;
  return { code, name: "New", pathPrefix: code };
};

/** An archive with one page, and another that nobody has published. */
function anArchive(): Archive {
  const page = (slug: string): PageRecord => ({
    ...{ layer: layers.platform, locale: "en", slug, isLocked: false, isRequired: false, isShownByVendors: true },
    ...{ lockedSectionIds: [], formerSlugs: [], redirectedSlugs: [], scheduled: null },
    published: slug === "about" ? aDocument() : null,
    draft: aDocument(),
  });
  const pages = new Map(["about", "contact"].map((slug) => [pageFile(page(slug)), page(slug)]));
  const settings = {
    ...names(),
    defaultLocale: "en",
    locales: ["en"],
    theme: themeSchema.parse(aTheme),
    homeTemplate: "mosaic" as const,
  };
  const profile = { legalName: "", email: "", phone: "", street: "", postcode: "", city: "", country: "", tagline: {} };
  const { code, name } = settings;
  const head = {
    format: "orion-platform" as const,
    formatVersion,
    productVersion: "0",
    exportedAt: new Date().toISOString(),
  };
  return {
    manifest: { ...head, platform: { code, name }, files: {} },
    platform: { settings: { ...settings, profile }, vendorTokens: [], domains: [] },
    redirects: [{ from: "/old", to: "/about" }],
    pictures: [],
    pageFiles: [...pages.keys()],
    readPage: async (file) => pages.get(file) ?? page("about"),
    readPicture: async () => new Uint8Array(),
    close: () => {},
  };
}

/** Every verb and query that takes a platform out of an installation, or into one. */
export const archiveRows: Row[] = [
  row("platform", exportPlatform, async () => {
    const { platformId } = world;
    // Other rows leave pictures of which nobody has stored a file.
    const isOwn = and(eq(media.platformId, platformId), isNull(media.vendorId));
    await run(({ db }) => db.update(media).set({ deletedAt: new Date() }).where(isOwn));
    return {
      platformId,
      // Another for each attempt: whoever exports ends it.
      get to() {
        return new PassThrough().resume();
      },
    };
  }),
  query("installation", planImport, async () => ({ archive: anArchive(), choice: {} })),
  row("installation", importPlatform, async () => ({ archive: anArchive(), choice: {}, pictures: [] })),
  row("installation", startFromScratch, async () => names()),
];

/** Steps that these verbs take on their way. */
export const archiveSteps = ["adoptPage", "createClosed", "findClashes", "listOwnPages", "readOwnPage"];
