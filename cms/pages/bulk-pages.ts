import { eq } from "drizzle-orm";
import { pages } from "@/db/schema";
import type { Context } from "../context";
import { Conflict, Forbidden, Invalid, NotFound } from "../errors";
import { parse } from "../parse";
import { type BulkAction, bulkActionSchema, type OverrideCounts, takeStep, type UndoKind } from "./bulk-actions";
import { type BulkTarget, type BulkTargets, bulkTargets, mostNamed } from "./bulk-targets";

/** What became of one page: a sentence says why it was refused; `gone` and `stale` tell what happened meanwhile. */
export type BulkResult = { pageId: string } & (
  | { outcome: "done" | "gone" | "stale" }
  | { outcome: "refused"; field: string; reason: string }
);

export type BulkReport = {
  results: BulkResult[];
  tags: string[];
  overrides: OverrideCounts;
  /** The bulk actions that take back what was done, as far as single steps can: publishing over an older text is undone
   * by `restoreRevision`, page by page. Each page's version is the one that it has now. */
  undo: Array<{ action: { kind: UndoKind }; pages: BulkTarget[] }>;
};

/**
 * Does one thing to many pages, each by its ordinary verb with its rights, rules and record. All happens in the
 * transaction of `ctx`, each page behind a savepoint: what one page refuses leaves no trace of that page and does not
 * hold up the others, and a fault of ours leaves everything as it was.
 *
 * @throws Conflict("size") where filters let through more than 1,000 pages; Invalid, NotFound, Forbidden.
 */
export async function bulkPages(
  ctx: Context,
  { action: input, targets }: { action: BulkAction; targets: BulkTargets },
): Promise<BulkReport> {
  const action = parse(bulkActionSchema, input);
  const report: BulkReport = {
    results: [],
    tags: [],
    overrides: { orphaned: 0, relinked: 0, left: 0 },
    undo: [],
  };
  const tags = new Set<string>();
  for (const target of await bulkTargets(ctx, targets)) {
    const { pageId } = target;
    try {
      const step = await ctx.db.transaction((db) => takeStep({ ...ctx, db }, action, target));
      for (const tag of step.tags) tags.add(tag);
      for (const name of countNames) report.overrides[name] += step.overrides?.[name] ?? 0;
      report.results.push({ pageId, outcome: "done" });
      if (step.undo) await addUndo(ctx, report, step.undo, pageId);
    } catch (error) {
      report.results.push({ pageId, ...refusal(error) });
    }
  }
  return { ...report, tags: [...tags] };
}

const countNames = ["orphaned", "relinked", "left"] as const;

function refusal(error: unknown) {
  if (error instanceof NotFound) return { outcome: "gone" } as const;
  if (error instanceof Conflict && error.field === "version") return { outcome: "stale" } as const;
  if (error instanceof Conflict) return { outcome: "refused", field: error.field, reason: error.message } as const;
  if (error instanceof Forbidden) return { outcome: "refused", field: "", reason: error.message } as const;
  if (!(error instanceof Invalid)) throw error;
  return { outcome: "refused", field: error.problems[0]?.path ?? "", reason: error.message } as const;
}

async function addUndo({ db }: Context, { undo }: BulkReport, kind: UndoKind, pageId: string): Promise<void> {
  const [row] = await db.select({ version: pages.version }).from(pages).where(eq(pages.id, pageId));
  const target = { pageId, version: row?.version ?? 1 };
  // No more pages in one than an action may name.
  const known = undo.find(({ action, pages: taken }) => action.kind === kind && taken.length < mostNamed);
  if (known) known.pages.push(target);
  else undo.push({ action: { kind }, pages: [target] });
}
