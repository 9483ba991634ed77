import { eq } from "drizzle-orm";
import { z } from "zod";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import type { BulkTarget } from "./bulk-targets";
import { changeMenu, menuChangeSchema } from "./change-menu";
import { deletePage } from "./delete-page";
import { publishPage } from "./publish-page";
import { restorePage } from "./restore-page";
import { unpublishPage } from "./unpublish-page";

export const bulkActionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["publish", "unpublish", "delete", "restore"]) }),
  z.strictObject({ kind: z.literal("change-menu"), ...menuChangeSchema.shape }),
]);
export type BulkAction = z.output<typeof bulkActionSchema>;

/** The bulk action that takes another back. */
export type UndoKind = "publish" | "unpublish" | "restore";

/** What became of the overrides of pages that were deleted or brought back. */
export type OverrideCounts = { orphaned: number; relinked: number; left: number };

/** What a verb did to one page: the tags that it changed, and what undoes it; null where no single step does. */
export type Step = { tags: string[]; undo: UndoKind | null; overrides?: Partial<OverrideCounts> };

/** Does to one page, by its ordinary verb, what a bulk action does to many. */
export async function takeStep(ctx: Context, action: BulkAction, target: BulkTarget): Promise<Step> {
  switch (action.kind) {
    case "publish": {
      const before = await pointersOf(ctx, target);
      const { tags } = await publishPage(ctx, target);
      // What was public before is a draft no more: only what was not public at all can be taken back in one step.
      return { tags, undo: before?.published || before?.scheduled ? null : "unpublish" };
    }
    case "unpublish": {
      const before = await pointersOf(ctx, target);
      const { tags } = await unpublishPage(ctx, target);
      return { tags, undo: before?.draft || before?.scheduled ? null : "publish" };
    }
    case "delete": {
      const { tags, ...overrides } = await deletePage(ctx, target);
      return { tags, undo: "restore", overrides };
    }
    case "restore": {
      const { tags, ...overrides } = await restorePage(ctx, target);
      return { tags, undo: null, overrides };
    }
    case "change-menu": {
      const { menu, order } = action;
      await changeMenu(ctx, { ...target, menu, order });
      return { tags: [], undo: null };
    }
  }
}

async function pointersOf({ db }: Context, { pageId }: BulkTarget) {
  const [row] = await db
    .select({
      published: pages.publishedRevisionId,
      draft: pages.draftRevisionId,
      scheduled: pages.scheduledRevisionId,
    })
    .from(pages)
    .where(eq(pages.id, pageId));
  return row;
}
