import { randomBytes } from "node:crypto";
import type { PageDocument } from "@/cms/pages/document";
import { aDocument, aPage, aPlatform, aSection, aVendor } from "@/test/factories";
import type { Cms } from "./cms";
import { type Entry, underPrefix } from "./sites";

export type Storefront = {
  /** Prefix and code of the platform; its vendor has it with `-shop`. */
  code: string;
  platformId: string;
  vendorId: string;
  /** The platform's own site, and the vendor's on it. */
  site: Entry;
  shop: Entry;
};

/** A platform with home pages and one vendor, for one test alone; nothing of it has been visited. */
export function aStorefront({ run }: Cms): Promise<Storefront> {
  const code = `e2e${randomBytes(4).toString("hex")}`;
  const vendorCode = `${code}-shop`;
  return run(async (ctx) => {
    const platformId = await aPlatform(ctx, { code, name: code, pathPrefix: code });
    const vendorId = await aVendor(ctx, platformId, { code: vendorCode });
    await aPage(ctx, { platformId, slug: "home", document: says("Welcome") });
    return { code, platformId, vendorId, site: underPrefix(code), shop: underPrefix(code, vendorCode) };
  });
}

/** A document that says one thing in its only section and stands in the header under that name. */
export function says(heading: string, given: Partial<PageDocument> = {}): PageDocument {
  return aDocument({ title: heading, headerOrder: 1, sections: [aSection(heading)], ...given });
}
