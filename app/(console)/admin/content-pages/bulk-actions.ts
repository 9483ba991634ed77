"use server";

import { revalidatePath } from "next/cache";
import type { BulkAction } from "@/cms/pages/bulk-actions";
import { type BulkReport, type BulkResult, bulkPages } from "@/cms/pages/bulk-pages";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { isSuperAdmin, platformScope } from "@/lib/console/place";

type Target = { pageId: string; version: number };
export type BulkOutcome = { title: string; description?: string; undo: BulkReport["undo"] };

/** Does one thing to the chosen pages, each by itself: what one refuses does not hold up the others. */
export async function runBulk(
  action: BulkAction,
  platformId: string | null,
  pages: Target[],
): Promise<FormState<BulkOutcome>> {
  const state = await runAction(
    (session) => (platformId || !isSuperAdmin(session) ? platformScope(session, platformId ?? "") : "everything"),
    (ctx) => bulkPages(ctx, { action, targets: { pages } }),
  );
  if (state.status !== "done") return state;
  revalidatePath("/admin/content-pages");
  const { results, undo } = state.result;
  return { status: "done", result: { ...told(action, results), undo } };
}

const verbs: Record<BulkAction["kind"], string> = {
  publish: "published",
  unpublish: "taken off the site",
  delete: "deleted",
  restore: "brought back",
  "change-menu": "changed; the menu shows it once they are published",
};

/** What happened, in words: how many, and why others were not. */
function told({ kind }: BulkAction, results: BulkResult[]): { title: string; description?: string } {
  const done = results.filter(({ outcome }) => outcome === "done").length;
  const pages = done === 1 ? "1 page" : `${done} pages`;
  const reasons = new Map<string, number>();
  for (const result of results) {
    if (result.outcome === "done") continue;
    const reason = reasonOf(result);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const others = [...reasons].map(([reason, count]) => `${count} not: ${reason}`);
  return { title: `${pages} ${verbs[kind]}`, ...(others.length && { description: others.join(" ") }) };
}

function reasonOf(result: BulkResult): string {
  if (result.outcome === "gone") return "It does not exist any more.";
  if (result.outcome === "stale") return "Someone else changed it in the meantime.";
  return result.outcome === "refused" ? result.reason : "";
}
