import { z } from "zod";
import type { Context } from "@/cms/context";
import { NotFound } from "@/cms/errors";
import { isMediaId } from "@/cms/media/address";
import { parse } from "@/cms/parse";
import type { Session } from "@/cms/sessions/find-session";
import { asUser } from "@/lib/auth/act-as";
import { ownerScope } from "@/lib/console/place";
import { firsts, queryOf } from "@/lib/console/query";
import { answerSignedIn } from "../answer";

/** Whose library a request is about, as its address says. */
export type Owner = { platformId: string; vendorId: string | null };

/** What a request to a library is worked on with: who sent it, and how verbs run in the library's scope. */
export type Asked = { session: Session; owner: Owner; run: <T>(verb: (ctx: Context) => Promise<T>) => Promise<T> };

const ownerSchema = z.strictObject({ platformId: z.uuid(), vendorId: z.uuid().nullable() });

/** Answers a request of the console to a library, in the library's scope. */
export function answerOf(request: Request, work: (asked: Asked) => Promise<unknown>): Promise<Response> {
  return answerSignedIn(async (session) => {
    const { platform, vendor } = firsts(queryOf(new URL(request.url).searchParams), ["platform", "vendor"]);
    const owner = parse(ownerSchema, { platformId: platform, vendorId: vendor ?? null });
    const scope = await ownerScope(session, owner);
    return work({ session, owner, run: (verb) => asUser(session, scope, verb) });
  });
}

/** The id of a picture in an address. @throws NotFound where it is none. */
export async function mediaIdIn(params: Promise<{ id: string }>): Promise<string> {
  const { id } = await params;
  if (isMediaId(id)) return id;
  throw new NotFound("The picture does not exist.");
}
