import { hiddenPages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { parse } from "../parse";
import { tags } from "../tags";
import { slugSchema } from "./slug";

/**
 * Takes an inherited page off a vendor's storefront: its slug answers 404 there and leaves menus and sitemap.
 *
 * @returns the tags of what visitors see differently now.
 */
export async function hidePage(
  ctx: Context,
  { platformId, vendorId, ...input }: { platformId: string; vendorId: string; slug: string },
): Promise<{ tags: string[] }> {
  const slug = parse(slugSchema, input.slug);
  await ctx.db.insert(hiddenPages).values({ platformId, vendorId, slug }).onConflictDoNothing();
  await audit(ctx, { action: "page.hide", platformId, vendorId, subjectId: vendorId, detail: { slug } });
  return { tags: [tags.vendor(platformId, vendorId)] };
}
