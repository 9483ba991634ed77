import { updateTag } from "next/cache";
import { unstable_rethrow } from "next/navigation";
import { after } from "next/server";
import { z } from "zod";
import type { Context, Scope } from "@/cms/context";
import { Conflict, Forbidden, Invalid, NotFound } from "@/cms/errors";
import { asSentence } from "@/cms/problem-message";
import type { Session } from "@/cms/sessions/find-session";
import { isMalformedId } from "@/cms/violations";
import type { FormState } from "@/components/ui/form-state";
import { asNobody, asUser } from "./auth/act-as";
import { currentSession } from "./auth/session";
import { logFault } from "./logger";
import { deliverMails } from "./mailer";
import { staleMessage } from "./stale-message";
import { deliverToWebhooks } from "./webhooks";

/** A refusal that the form shows as it is. */
export function failed(message: string, problems: Record<string, string> = {}): FormState<never> {
  return { status: "failed", message, problems };
}

type Verb<T> = (ctx: Context, session: Session) => Promise<T>;

/**
 * Runs a verb for the signed-in user who submitted a form, expires what it changed, sends the mail it caused, tells
 * webhooks, and turns what it refuses into what the form shows.
 *
 * @param scopeOf what the work may touch; asked with the session as it is now, not as it was when the page was made.
 */
export async function runAction<T>(
  scopeOf: (session: Session) => Promise<Scope> | Scope,
  verb: Verb<T>,
): Promise<FormState<T>> {
  return report(async () => {
    const session = await currentSession();
    if (!session) throw new SignedOut();
    return asUser(session, await scopeOf(session), (ctx) => verb(ctx, session));
  });
}

/** Nobody is signed in, or not any more. */
export class SignedOut extends Error {}

/** The same for forms of people who are not signed in, but have a password or a link to show. */
export function runPublicAction<T>(verb: (ctx: Context) => Promise<T>): Promise<FormState<T>> {
  return report(() => asNobody(verb));
}

async function report<T>(work: () => Promise<T>): Promise<FormState<T>> {
  try {
    const result = await work();
    for (const tag of changedTags(result)) updateTag(tag);
    after(deliverMails);
    after(deliverToWebhooks);
    return { status: "done", result };
  } catch (error) {
    return refusal(error);
  }
}

/** The tags of what a verb changed, as its result tells them. */
export function changedTags(result: unknown): string[] {
  if (typeof result !== "object" || result === null || !("tags" in result)) return [];
  return Array.isArray(result.tags) ? result.tags : [];
}

/** What a verb refuses as sentences at their fields; a fault of ours as a number. */
export function refusal(error: unknown): FormState<never> {
  unstable_rethrow(error);
  if (error instanceof SignedOut) {
    const message = "Your session has ended, so nothing was saved. What you typed is still here.";
    return { status: "failed", message, problems: {}, isSignedOut: true };
  }
  if (error instanceof Invalid) {
    // Where a field has several problems, the first is shown.
    const problems = Object.fromEntries(
      error.problems.toReversed().map(({ path, message }) => [path, asSentence(message)]),
    );
    return failed("Nothing is saved yet: some of it has to be mended first.", problems);
  }
  if (error instanceof Conflict && error.field === "version") return stale(error);
  if (error instanceof Conflict) return failed(error.message, { [error.field]: error.message });
  if (error instanceof NotFound) return failed(error.message);
  if (isMalformedId(error)) return failed("This does not exist any more.");
  if (error instanceof Forbidden) return failed(error.message);
  return failed(`This did not work, and nothing was saved. Tell us the number ${logFault(error)} if it happens again.`);
}

function stale({ message, detail }: Conflict): FormState<never> {
  const { data: newerVersion } = z.int().safeParse(detail.version);
  return { status: "failed", message: staleMessage(message, detail), problems: {}, newerVersion };
}
