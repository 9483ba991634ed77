import { type Context, inScope, type Scope } from "@/cms/context";
import { nobody } from "@/cms/policy";
import type { Session } from "@/cms/sessions/find-session";

/** Runs what someone may do who is not signed in, but has a password or a link to show. */
export function asNobody<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
  return inScope(nobody, "everything", work);
}

/** Runs verbs and queries as someone who is signed in. */
export function asUser<T>({ actor }: Session, scope: Scope, work: (ctx: Context) => Promise<T>): Promise<T> {
  return inScope(actor, scope, work);
}
