import { revalidateTag } from "next/cache";
import { Conflict, Forbidden, Invalid, NotFound } from "@/cms/errors";
import type { Session } from "@/cms/sessions/find-session";
import { isMalformedId } from "@/cms/violations";
import { changedTags, refusal, SignedOut } from "@/lib/action";
import { currentSession } from "@/lib/auth/session";

/**
 * Answers a request of the console as its forms are answered: what was done, with what it changed expired, or why it was
 * not, as a form shows it. Mail is not delivered with it: what writes some is a form's action.
 */
export async function answerSignedIn(work: (session: Session) => Promise<unknown>): Promise<Response> {
  try {
    const session = await currentSession();
    if (!session) throw new SignedOut();
    const result = await work(session);
    if (result instanceof Response) return result;
    for (const tag of changedTags(result)) revalidateTag(tag, { expire: 0 });
    return Response.json({ status: "done", result });
  } catch (error) {
    return refused(error);
  }
}

function refused(error: unknown): Response {
  const isBusy = error instanceof Conflict && error.field === "busy";
  return Response.json(refusal(error), { status: statusOf(error), headers: isBusy ? { "retry-after": "5" } : {} });
}

function statusOf(error: unknown): number {
  if (error instanceof SignedOut) return 401;
  if (error instanceof Forbidden) return 403;
  if (error instanceof NotFound || isMalformedId(error)) return 404;
  if (error instanceof Conflict) return error.field === "busy" ? 503 : 409;
  return error instanceof Invalid ? 422 : 500;
}
