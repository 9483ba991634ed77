import { beyondScope, type Context, isInScope } from "../context";
import { NotFound } from "../errors";
import { authorise, can } from "../policy";
import { createPage } from "./create-page";
import { type PageCopy, readCopy } from "./read-copy";
import { tenantOfPage } from "./tenant-of-page";

/**
 * Copies a default or platform page to another slug, or to another platform, as a draft. It is read where the page is
 * and created in the scope that the copy is to be in: no scope holds two platforms.
 *
 * @param platformId where the copy is to be.
 * @throws as `readCopy` and `createPage`; NotFound also where the page is on a platform that the actor does not run.
 */
export async function copyPage(
  ctx: Context,
  { pageId, platformId, slug }: { pageId: string; platformId: string; slug: string },
): Promise<{ pageId: string }> {
  const target = { platformId, vendorId: null };
  if (!isInScope(ctx.scope, target)) throw new NotFound("The platform does not exist.");
  authorise(ctx, "page.create", target);
  const copy = await copyOf(ctx, pageId);
  return createPage(ctx, { ...copy, platformId, slug });
}

async function copyOf(ctx: Context, pageId: string): Promise<PageCopy> {
  const tenant = await tenantOfPage(ctx, { pageId });
  // In the same words for a page of others: what is said must not tell that there is one.
  if (!tenant || !can({ ...ctx.actor, scopes: undefined }, "page.read", { ...tenant, vendorId: null })) {
    throw new NotFound("The page does not exist.");
  }
  const scope = { ...tenant, vendorId: null };
  return beyondScope(ctx, (wide) => readCopy({ ...wide, scope }, { pageId }));
}
