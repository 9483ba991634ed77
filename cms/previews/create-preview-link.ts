import { sql } from "drizzle-orm";
import { previewLinks } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import { Conflict } from "../errors";
import { type PageRow, pageForWrite } from "../pages/page-for-write";
import { workingRevisionId } from "../pages/revision-content";
import { parse } from "../parse";
import { newSecret } from "../secret";
import { type PreviewLinkInput, previewLifetimes, previewLinkSchema } from "./preview-link";

/**
 * Makes a link that shows a page to whoever has it, as the page is now: what is saved later is not shown by it.
 *
 * @returns the secret of the link, which is stored nowhere: it can be shown this once.
 * @throws Invalid, NotFound, Forbidden; Conflict("shows") where nothing of the page is public.
 */
export async function createPreviewLink(
  ctx: Context,
  input: PreviewLinkInput,
): Promise<{ linkId: string; secret: string; expiresAt: Date }> {
  const { pageId, lifetime, shows } = parse(previewLinkSchema, input);
  const page = await pageForWrite(ctx, "preview-link.create", { pageId });
  const { platformId, vendorId, slug, locale } = page;
  const revisionId = revisionOf(page, shows);
  const { secret, hash } = newSecret();
  const expiresAt = sql`now() + make_interval(hours => ${previewLifetimes[lifetime]})`;
  const [link] = await ctx.db
    .insert(previewLinks)
    .values({ platformId, vendorId, pageId, revisionId, secretHash: hash, createdBy: ctx.actor.userId, expiresAt })
    .returning({ id: previewLinks.id, expiresAt: previewLinks.expiresAt });
  if (!link) throw new Error("The preview link was not stored.");
  await audit(ctx, {
    action: "preview-link.create",
    platformId,
    vendorId,
    subjectId: pageId,
    detail: { slug, locale, linkId: link.id, revisionId, after: { expiresAt: link.expiresAt } },
  });
  return { linkId: link.id, secret, expiresAt: link.expiresAt };
}

function revisionOf(page: PageRow, shows: "draft" | "public"): string {
  const revisionId = shows === "draft" ? workingRevisionId(page) : page.publishedRevisionId;
  if (!revisionId) throw new Conflict("shows", "Nothing of this page is public yet.");
  return revisionId;
}
