"use server";

import { revalidatePath } from "next/cache";
import type { BulkAction } from "@/cms/pages/bulk-actions";
import { type BulkReport, type BulkResult, bulkPages } from "@/cms/pages/bulk-pages";
import { type BulkTargets, bulkTargets } from "@/cms/pages/bulk-targets";
import type { Impact } from "@/cms/pages/impact";
import { orphanedText, relinkedText } from "@/components/pages/impact-words";
import type { FormState } from "@/components/ui/form-state";
import { runAction } from "@/lib/action";
import { isSuperAdmin, platformScope } from "@/lib/console/place";
import { counted } from "@/lib/counted";
import { unseenImpact } from "../../_editor/unseen-impact";

/** What it would mean for vendors, to be looked at first, or what was done. */
export type BulkOutcome =
  | { kind: "preview"; impact: Impact }
  | { kind: "done"; title: string; description?: string; undo: BulkReport["undo"] };

type Choice = { action: BulkAction; platformId: string | null; targets: BulkTargets; lookedAt?: string };

/**
 * Does one thing to the chosen pages, or to all that the list shows, each by itself: what one refuses does not hold up the others. Where vendors
 * override what is published or deleted, only once that has been looked at.
 */
export async function runBulk({ action, platformId, targets, lookedAt }: Choice): Promise<FormState<BulkOutcome>> {
  const state = await runAction(
    (session) => (platformId || !isSuperAdmin(session) ? platformScope(session, platformId ?? "") : "everything"),
    async (ctx) => {
      const impact = await unseenImpact(ctx, action.kind, () => bulkTargets(ctx, targets), lookedAt);
      if (impact) return { kind: "preview" as const, impact };
      return { kind: "done" as const, ...(await bulkPages(ctx, { action, targets })) };
    },
  );
  if (state.status !== "done") return state;
  if (state.result.kind === "preview") return { status: "done", result: state.result };
  revalidatePath("/admin/content-pages");
  return { status: "done", result: { kind: "done", ...told(action, state.result), undo: state.result.undo } };
}

const verbs: Record<BulkAction["kind"], string> = {
  publish: "published",
  unpublish: "taken off the site",
  delete: "deleted",
  restore: "brought back",
  "change-menu": "changed; the menu shows it once they are published",
};

/** What happened, in words: how many, and why others were not. */
function told({ kind }: BulkAction, { results, overrides }: BulkReport): { title: string; description?: string } {
  const done = results.filter(({ outcome }) => outcome === "done").length;
  const pages = counted(done, "page");
  const reasons = new Map<string, number>();
  for (const result of results) {
    if (result.outcome === "done") continue;
    const reason = reasonOf(result);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const others = [...reasons].map(([reason, count]) => `${count} not: ${reason}`);
  const description = [orphanedText(overrides.orphaned), relinkedText(overrides), ...others].filter(Boolean).join(" ");
  return { title: `${pages} ${verbs[kind]}`, ...(description && { description }) };
}

function reasonOf(result: BulkResult): string {
  if (result.outcome === "gone") return "It does not exist any more.";
  if (result.outcome === "stale") return "Someone else changed it in the meantime.";
  return result.outcome === "refused" ? result.reason : "";
}
