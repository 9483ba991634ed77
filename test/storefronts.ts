import { eq } from "drizzle-orm";
import type { Context } from "@/cms/context";
import { type ResolvedPage, resolve } from "@/cms/inheritance/resolve";
import type { PageDocument } from "@/cms/pages/document";
import { findCandidates } from "@/cms/pages/find-candidates";
import { findPage } from "@/cms/pages/find-page";
import { layers } from "@/cms/pages/layer";
import { listVendorPages, type VendorPage } from "@/cms/pages/list-vendor-pages";
import type { PageRow } from "@/cms/pages/page-for-write";
import { publishPage } from "@/cms/pages/publish-page";
import { saveDraft } from "@/cms/pages/save-draft";
import { pages } from "@/db/schema";
import type { TestDatabase } from "./database";
import { aDocument, aPage } from "./factories";

/** What tests of inheritance ask again and again about a vendor's storefront. */

type Place = { platformId: string; vendorId: string; slug: string };

/** What the storefront, or the platform's own site where there is no vendor, shows at a slug in English, or null. */
export async function shown(
  { visitors }: TestDatabase,
  { slug, ...owner }: Omit<Place, "vendorId"> & { vendorId: string | null },
): Promise<ResolvedPage | null> {
  const rows = await findCandidates(visitors, owner, { slug, locales: ["en"] });
  const candidates = rows.map((row) => row.candidate).filter((candidate) => candidate !== null);
  return resolve(candidates, { locales: ["en"], isHidden: rows.some((row) => row.isHidden) });
}

/** The headings of the sections that the storefront shows, or null where it shows nothing. */
export async function headings(database: TestDatabase, place: Place): Promise<unknown[] | null> {
  const page = await shown(database, place);
  return page && headingsOf(page.document);
}

export function headingsOf({ sections }: Pick<PageDocument, "sections">): unknown[] {
  return sections.map(({ fields }) => ("heading" in fields ? fields.heading : undefined));
}

/** The vendor's line in its page list. */
export async function lineOf({ run }: TestDatabase, { slug, ...member }: Place): Promise<VendorPage | undefined> {
  return (await run((ctx) => listVendorPages(ctx, member))).find((line) => line.slug === slug);
}

export async function pageRow({ db }: Pick<Context, "db"> | TestDatabase, pageId: string): Promise<PageRow> {
  const [page] = await db.select().from(pages).where(eq(pages.id, pageId));
  if (!page) throw new Error("no page");
  return page;
}

/** A published default with these sections. */
export function aDefault(
  ctx: Context,
  { platformId, slug }: { platformId: string; slug: string },
  sections: PageDocument["sections"],
): Promise<string> {
  return aPage(ctx, { platformId, layer: layers.default, slug, document: { title: "Default", sections } });
}

/** Saves and publishes a new text of a page. */
export async function rewrite(ctx: Context, pageId: string, document: Partial<PageDocument>): Promise<string[]> {
  const { version } = await pageRow(ctx, pageId);
  await saveDraft(ctx, { pageId, version, content: { document: aDocument(document) } });
  return (await publishPage(ctx, { pageId })).tags;
}

/** A whole page as its writer hands it over who has just read it: for an override, with what it lies over. */
export async function asSeen(ctx: Context, pageId: string, document: PageDocument) {
  const { originRevisionId } = await findPage(ctx, { pageId });
  return { document, originRevisionId };
}
