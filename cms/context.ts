import { sql } from "drizzle-orm";
import { type Database, database, type Queryable, type Transaction, visitorDatabase } from "@/db/client";
import { answerInTime } from "@/lib/database-away";
import type { Actor } from "./policy";

/**
 * What a piece of work may touch: one vendor on one platform, a whole platform, the acting user's own account, or
 * everything. What lies outside is not there for the verbs (NotFound), whoever acts.
 */
export type Scope = { platformId: string; vendorId: string | null } | "account" | "everything";

/** What every verb works with: the transaction that it writes in, who acts, and where. */
export type Context = { db: Transaction; actor: Actor; scope: Scope };

/**
 * Runs a verb, or several, in one transaction: all of it happens or nothing. The database itself holds the transaction
 * to the scope.
 *
 * @param db the application's own pool unless a script or a test brings another.
 */
export function inScope<T>(
  actor: Actor,
  scope: Scope,
  work: (ctx: Context) => Promise<T>,
  db: Database = database(),
): Promise<T> {
  return db.transaction((transaction) => declared(transaction, actor, scope, work));
}

/** The same for what reads much and must find all of it as it was at one moment, whatever others write meanwhile. */
export function inSnapshot<T>(
  actor: Actor,
  scope: Scope,
  work: (ctx: Context) => Promise<T>,
  db: Database = database(),
): Promise<T> {
  const isolationLevel = "repeatable read";
  return db.transaction((transaction) => declared(transaction, actor, scope, work), { isolationLevel });
}

async function declared<T>(
  transaction: Transaction,
  actor: Actor,
  scope: Scope,
  work: (ctx: Context) => Promise<T>,
): Promise<T> {
  await declare(transaction, actor, scope);
  return work({ db: transaction, actor, scope });
}

/**
 * Reads what is public, as visitors do: without a scope, by a role that sees nothing else and cannot write.
 *
 * @throws DatabaseAway where the database does not answer in time.
 */
export function readPublished<T>(read: (db: Queryable) => Promise<T>): Promise<T> {
  return answerInTime(() => read(visitorDatabase()));
}

/** Whether something of a platform, or of a vendor on it, lies in a scope. */
export function isInScope(scope: Scope, { platformId, vendorId }: { platformId: string; vendorId: string | null }) {
  if (scope === "everything") return true;
  if (scope === "account") return false;
  return scope.platformId === platformId && (scope.vendorId === null || scope.vendorId === vendorId);
}

/**
 * A step that has to see beyond the scope of the verb that takes it, such as whether a vendor is a member of other
 * platforms too. It must give away nothing but its answer. The scope is back when it has ended, however it ends: what
 * a refused step declared is rolled back with it. Two steps of one transaction must not run at once.
 */
export function beyondScope<T>({ db, actor }: Context, step: (ctx: Context) => Promise<T>): Promise<T> {
  return db.transaction(async (transaction) => {
    // What was declared comes back, not what the verb believes: a verb that is wrong must not widen its own scope.
    const [declared] = await transaction.execute(sql`select current_setting('orion.scope', true) as kind`);
    await declareKind(transaction, "everything");
    const result = await step({ db: transaction, actor, scope: "everything" });
    await declareKind(transaction, String(declared?.kind ?? ""));
    return result;
  });
}

async function declareKind(transaction: Transaction, kind: string): Promise<void> {
  await transaction.execute(sql`select set_config('orion.scope', ${kind}, true)`);
}

/** Tells the rules of the database, until the transaction ends, what may be touched and who acts. */
async function declare(transaction: Transaction, { userId }: Actor, scope: Scope): Promise<void> {
  const { platformId, vendorId } = typeof scope === "string" ? { platformId: null, vendorId: null } : scope;
  await transaction.execute(sql`select
    set_config('orion.scope', ${kindOf(scope)}, true),
    set_config('orion.platform', ${platformId ?? ""}, true),
    set_config('orion.vendor', ${vendorId ?? ""}, true),
    set_config('orion.user', ${userId ?? ""}, true)`);
}

function kindOf(scope: Scope): string {
  if (typeof scope === "string") return scope;
  return scope.vendorId === null ? "platform" : "vendor";
}
