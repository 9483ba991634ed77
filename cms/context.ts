import type { Database, Transaction } from "@/db/client";
import type { Actor } from "./policy";

/**
 * What a piece of work may touch: one vendor on one platform, a whole platform, the acting user's own account, or
 * everything. What lies outside is not there for the verbs (NotFound), whoever acts.
 */
export type Scope = { platformId: string; vendorId: string | null } | "account" | "everything";

/** What every verb works with: the transaction that it writes in, who acts, and where. */
export type Context = { db: Transaction; actor: Actor; scope: Scope };

/** Runs a verb, or several, in one transaction: all of it happens or nothing. */
export function inScope<T>(db: Database, actor: Actor, scope: Scope, work: (ctx: Context) => Promise<T>): Promise<T> {
  return db.transaction((transaction) => work({ db: transaction, actor, scope }));
}

/** Whether something of a platform, or of a vendor on it, lies in a scope. */
export function isInScope(scope: Scope, { platformId, vendorId }: { platformId: string; vendorId: string | null }) {
  if (scope === "everything") return true;
  if (scope === "account") return false;
  return scope.platformId === platformId && (scope.vendorId === null || scope.vendorId === vendorId);
}

/**
 * A step that has to see beyond the scope of the verb that takes it, such as whether a vendor is a member of other
 * platforms too. It must give away nothing but its answer.
 */
export function beyondScope<T>(ctx: Context, step: (ctx: Context) => Promise<T>): Promise<T> {
  return step({ ...ctx, scope: "everything" });
}
