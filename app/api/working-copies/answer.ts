import type { Context } from "@/cms/context";
import { asUser } from "@/lib/auth/act-as";
import { pageScope } from "@/lib/console/place";
import { answerSignedIn } from "../answer";

/** Runs a verb in the scope in which the writer works on the page. */
type Run = <T>(verb: (ctx: Context) => Promise<T>) => Promise<T>;

/** Answers an editor about what is typed into a page and not saved. */
export function answerOf(pageId: string, work: (run: Run) => Promise<unknown>): Promise<Response> {
  return answerSignedIn(async (session) => {
    const scope = await pageScope(session, pageId);
    return work((verb) => asUser(session, scope, verb));
  });
}
