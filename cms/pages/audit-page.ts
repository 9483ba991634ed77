import { dequal } from "dequal";
import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import { audit } from "../audit";
import type { Context } from "../context";
import type { PageRow } from "./page-for-write";

/** What the audit log tells of a page; what it says is in the revisions that these name. */
const told = [
  "publishedRevisionId",
  "draftRevisionId",
  "scheduledRevisionId",
  "scheduledAt",
  "isLocked",
  "isRequired",
  "lockedSectionIds",
  "isDetached",
  "pausedAt",
  "deletedAt",
] as const;

/** Records what a verb did to a page: what of it was otherwise before, and how it is now. */
export async function auditPage(
  ctx: Context,
  action: string,
  before: PageRow,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { id, platformId, vendorId, slug, locale } = before;
  const [after] = await ctx.db.select().from(pages).where(eq(pages.id, id));
  const changed = told.filter((field) => !dequal(before[field], after?.[field]));
  const pick = (page: PageRow | undefined) =>
    Object.fromEntries(changed.map((field) => [field, page?.[field] ?? null]));
  const event = { action, platformId, vendorId, subjectId: id };
  await audit(ctx, { ...event, detail: { slug, locale, ...detail, before: pick(before), after: pick(after) } });
}
