import { revalidateTag } from "next/cache";
import { z } from "zod";
import type { Context } from "@/cms/context";
import { Conflict, Forbidden, Invalid, NotFound } from "@/cms/errors";
import { isMediaId } from "@/cms/media/address";
import { parse } from "@/cms/parse";
import type { Session } from "@/cms/sessions/find-session";
import { isMalformedId } from "@/cms/violations";
import { changedTags, refusal, SignedOut } from "@/lib/action";
import { asUser } from "@/lib/auth/act-as";
import { currentSession } from "@/lib/auth/session";
import { ownerScope } from "@/lib/console/place";
import { firsts, queryOf } from "@/lib/console/query";

/** Whose library a request is about, as its address says. */
export type Owner = { platformId: string; vendorId: string | null };

/** What a request to a library is worked on with: who sent it, and how verbs run in the library's scope. */
export type Asked = { session: Session; owner: Owner; run: <T>(verb: (ctx: Context) => Promise<T>) => Promise<T> };

const ownerSchema = z.strictObject({ platformId: z.uuid(), vendorId: z.uuid().nullable() });

/**
 * Answers a request of the console to a library as its forms are answered: what was done, with what it changed expired,
 * or why it was not, as a form shows it.
 */
export async function answerOf(request: Request, work: (asked: Asked) => Promise<unknown>): Promise<Response> {
  try {
    const session = await currentSession();
    if (!session) throw new SignedOut();
    const { platform, vendor } = firsts(queryOf(new URL(request.url).searchParams), ["platform", "vendor"]);
    const owner = parse(ownerSchema, { platformId: platform, vendorId: vendor ?? null });
    const scope = await ownerScope(session, owner);
    const result = await work({ session, owner, run: (verb) => asUser(session, scope, verb) });
    if (result instanceof Response) return result;
    for (const tag of changedTags(result)) revalidateTag(tag, { expire: 0 });
    return Response.json({ status: "done", result });
  } catch (error) {
    return refused(error);
  }
}

/** The id of a picture in an address. @throws NotFound where it is none. */
export async function mediaIdIn(params: Promise<{ id: string }>): Promise<string> {
  const { id } = await params;
  if (isMediaId(id)) return id;
  throw new NotFound("The picture does not exist.");
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
