import { eq } from "drizzle-orm";
import { z } from "zod";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { parse } from "../parse";
import { violates } from "../violations";
import { addRevision, type PageContent } from "./content";
import { layers } from "./layer";
import { localeSchema } from "./locale";
import { slugSchema } from "./slug";

const placeSchema = z
  .strictObject({
    platformId: z.uuid(),
    layer: z.union([z.literal(0), z.literal(1), z.literal(2)]),
    vendorId: z.uuid().nullable(),
    locale: localeSchema,
    slug: slugSchema,
  })
  .refine(({ layer, vendorId }) => (layer === layers.vendor) === (vendorId !== null), {
    message: "belongs to a vendor on the vendor's layer, and only there",
    path: ["vendorId"],
  });

export type PagePlace = z.infer<typeof placeSchema>;

/**
 * Creates a page with a first draft; nothing of it is public yet.
 *
 * @throws Invalid, or Conflict("slug") where the place is taken.
 */
export async function createPage(
  ctx: Context,
  {
    content,
    isLocked = false,
    isRequired = false,
    ...input
  }: PagePlace & { content: PageContent } & Partial<PagePolicy>,
): Promise<{ pageId: string }> {
  const place = parse(placeSchema, input);
  const pageId = await insertPage(ctx, { ...place, isLocked, isRequired });
  const draftRevisionId = await addRevision(ctx, { ...place, id: pageId }, content);
  await ctx.db.update(pages).set({ draftRevisionId }).where(eq(pages.id, pageId));
  const { platformId, vendorId, ...detail } = place;
  await audit(ctx, { action: "page.create", platformId, vendorId, subjectId: pageId, detail });
  return { pageId };
}

type PagePolicy = { isLocked: boolean; isRequired: boolean };

async function insertPage({ db }: Context, values: PagePlace & PagePolicy): Promise<string> {
  try {
    const [page] = await db.insert(pages).values(values).returning({ id: pages.id });
    if (!page) throw new Error("The page was not stored.");
    return page.id;
  } catch (error) {
    if (violates(error, "pages_place")) throw new Conflict("slug", "There is a page with this slug already.");
    throw error;
  }
}
