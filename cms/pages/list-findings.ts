import type { Context } from "../context";
import { checkPage, type Finding } from "./checks";
import { findPage } from "./find-page";
import { findWritingAids } from "./find-writing-aids";

/**
 * What is to mend on a page as it is being written, as its editor says it: errors first, each in the order in which the
 * page is read.
 *
 * @throws NotFound, also where the page is outside the scope; Forbidden.
 */
export async function listFindings(ctx: Context, { pageId }: { pageId: string }): Promise<Finding[]> {
  const { document, locale } = await findPage(ctx, { pageId });
  return checkPage(document, { locale, ...(await findWritingAids(ctx, { pageId })) });
}
